import { z } from "zod";
import { parameterSince } from "#lib/law/parameters.ts";
import {
  day,
  line,
  month,
  optionalDay,
  optionalMonth,
  optionalWholeNumber,
  paragraphs,
  reason,
  reasonIfAsked,
  wholeNumber,
} from "#lib/platform/fields.ts";
import { formatDate } from "#lib/platform/polish.ts";

const NAME = 120;
const LONG = 2000;
const PLACES = 500;
const YEARS = { min: 2014, max: 2100 };
const year = () => wholeNumber(YEARS.min, YEARS.max, String);
const LINES = 40;
const ROUNDS = 12;
const MINUTES_OF_A_DAY = 1440;

/** First day on which the programme was law (art. 62a): no edition is older. */
const PROGRAMME_SINCE = parameterSince("cycleMonths");
const TOO_EARLY = `Data wcześniejsza niż ${formatDate(PROGRAMME_SINCE)}.`;

const said = (message: string, path: (string | number)[]) => ({ code: "custom" as const, message, path });

/** The edition as the user saw it. */
const seen = z.object({ requestId: z.uuid(), editionId: z.uuid(), version: z.int().positive() });

/** A step of an edition; the reason is asked for only where a rule warns. */
export const stepSchema = seen.extend({ reason: reasonIfAsked() });
/** A step that always has a reason. */
export const reasonedStepSchema = seen.extend({ reason: reason() });
/** "Wyłącz z edycji": a centre leaves the edition. */
export const leaveSchema = reasonedStepSchema.extend({ centreId: z.uuid() });

const months = { plannedFrom: month(), plannedTo: month() };
const inOrder = ({ plannedFrom, plannedTo }: { plannedFrom: string; plannedTo: string }) => plannedFrom <= plannedTo;
const BACKWARDS = "Koniec jest przed początkiem.";
const paper = z.uuid().or(z.literal(""));

/** "Utwórz edycję", "Utwórz tury": one or several rounds at once, each with the same centres and their limits. */
export const createSchema = z.object({
  requestId: z.uuid(),
  programmeId: z.uuid(),
  rounds: z
    .array(
      z
        .object({ name: line(NAME, "Wpisz nazwę edycji."), roundNo: optionalWholeNumber(1, 99), ...months })
        .refine(inOrder, { message: BACKWARDS, path: ["plannedTo"] }),
    )
    .min(1, "Dodaj co najmniej jedną turę.")
    .max(ROUNDS),
  centres: z.array(z.object({ centreId: z.uuid(), capacity: wholeNumber(1, PLACES) })).min(1, "Wybierz co najmniej jeden ośrodek."),
});
export type CreateInput = z.output<typeof createSchema>;

/** The edition's own facts: months, then days (R12), places, and for each centre its limit and the papers it stands on (R38). */
export const editionSchema = seen
  .extend({
    name: line(NAME, "Wpisz nazwę edycji."),
    roundNo: optionalWholeNumber(1, 99),
    sequenceNo: optionalWholeNumber(1, 999),
    ...months,
    startsOn: optionalDay(),
    endsOn: optionalDay(),
    periodReason: reasonIfAsked(),
    capacity: wholeNumber(1, PLACES),
    centres: z.array(
      z.object({
        centreId: z.uuid(),
        capacity: wholeNumber(1, PLACES),
        ...{ paiAgreementId: paper, communityWorkAgreementId: paper, integrationContractId: paper, cooperationAgreementId: paper },
      }),
    ),
  })
  .superRefine(({ startsOn, endsOn, ...rest }, context) => {
    if (!inOrder(rest)) context.addIssue(said(BACKWARDS, ["plannedTo"]));
    if (startsOn && startsOn < PROGRAMME_SINCE) context.addIssue(said(TOO_EARLY, ["startsOn"]));
    if (startsOn && !endsOn) context.addIssue(said("Wpisz datę, np. 24.05.2018.", ["endsOn"]));
    if (!startsOn && endsOn) context.addIssue(said("Wpisz datę, np. 24.05.2018.", ["startsOn"]));
    if (startsOn && endsOn && endsOn < startsOn) context.addIssue(said(BACKWARDS, ["endsOn"]));
  });
export type EditionInput = z.output<typeof editionSchema>;
/** The same as a form holds it. */
export type EditionValues = z.input<typeof editionSchema>;

const kinds = ["WORKSHOP", "GROUP_COUNSELLING", "INDIVIDUAL_COUNSELLING", "SUPPORT_GROUP", "OTHER"] as const;
const duration = z.union([z.string(), z.number()]).transform((typed, context) => {
  if (typeof typed === "number" && Number.isInteger(typed) && typed > 0 && typed <= MINUTES_OF_A_DAY) return typed;
  const empty = typed === "" || typed === 0;
  context.addIssue({
    code: "custom",
    message: empty ? "Czas musi być dłuższy niż 0 min." : `Nie rozpoznano czasu: „${typed}”. Wpisz np. 2:30, 2,5 albo 150 min.`,
  });
  return z.NEVER;
});
/** A line of the plan: so many meetings of so many minutes of one form (R16). An id of "" is a new line. */
const formSchema = z.object({
  id: paper,
  kind: z.enum(kinds, { error: "Wybierz z listy." }),
  name: line(NAME, "Wpisz nazwę formy."),
  sessionCount: wholeNumber(1, 200),
  sessionMinutes: duration,
});
export type FormInput = z.output<typeof formSchema>;
/** The plan of support forms of an edition. */
export const planSchema = seen.extend({ forms: z.array(formSchema).max(LINES) });
/** The template of a programme; `seen`: the lines the user saw, a saved template has new ones. */
export const templateSchema = z.object({
  requestId: z.uuid(),
  programmeId: z.uuid(),
  seen: z.array(z.uuid()),
  forms: z.array(formSchema).max(LINES),
});

/** Groups of an edition: names, and new ones. */
export const groupsSchema = seen.extend({
  groups: z
    .array(z.object({ id: paper, name: line(60, "Wpisz nazwę grupy.") }))
    .max(LINES)
    .refine((groups) => new Set(groups.map(({ name }) => name)).size === groups.length, "Dwie grupy mają tę samą nazwę."),
});
/** Measures of individual effects (art. 62a ust. 7 pkt 3). */
export const indicatorsSchema = seen.extend({
  indicators: z
    .array(z.object({ id: paper, name: line(NAME, "Wpisz nazwę miernika."), measure: line(300, "Wpisz sposób pomiaru.") }))
    .max(LINES),
});

const lines = z
  .array(line(300, null))
  .max(LINES)
  .transform((all) => all.filter((one) => one !== ""));
const programmeFields = z.object({
  requestId: z.uuid(),
  name: line(NAME, "Wpisz nazwę programu."),
  yearFrom: year(),
  yearTo: year(),
  plannedFrom: optionalMonth(),
  plannedTo: optionalMonth(),
  targetGroup: lines,
  goals: lines,
  outcomesListed: lines,
  legalBasis: paragraphs(LONG, null),
  centreIds: z.array(z.uuid()).min(1, "Wybierz co najmniej jeden ośrodek."),
});
function programmeFaults({ yearFrom, yearTo, plannedFrom, plannedTo }: z.output<typeof programmeFields>, context: z.RefinementCtx): void {
  if (yearTo < yearFrom) context.addIssue(said(BACKWARDS, ["yearTo"]));
  if (plannedFrom && plannedTo && plannedTo < plannedFrom) context.addIssue(said(BACKWARDS, ["plannedTo"]));
  if (plannedFrom && !plannedTo) context.addIssue(said("Wpisz miesiąc, np. 09.2018.", ["plannedTo"]));
}
export type ProgrammeInput = z.output<typeof programmeFields>;
/** "Utwórz program". */
export const newProgrammeSchema = programmeFields.superRefine(programmeFaults);
/** "Zapisz program". */
export const programmeSchema = programmeFields.extend({ programmeId: z.uuid(), version: z.int().positive() }).superRefine(programmeFaults);

const NUMBER = 60;
const id = z.uuid().nullable();
/** The paper as the user saw it: id null and version 0 for a new one. */
const seenPaper = z.object({ requestId: z.uuid(), id, version: z.int().nonnegative() });

/** D2: the opinion of the county labour market council (art. 22 ust. 7 pkt 3, R21). */
export const opinionSchema = seenPaper.extend({
  programmeId: z.uuid(),
  number: line(NUMBER, "Wpisz numer opinii, np. 1/2018."),
  givenOn: day(),
  verdict: z.enum(["POSITIVE", "NEGATIVE"], { error: "Wybierz wynik opinii." }),
  purpose: paragraphs(LONG, null),
  criteria: paragraphs(LONG, null),
  expectedEffects: paragraphs(LONG, null),
});
export type OpinionInput = z.output<typeof opinionSchema>;

/** A municipality's declaration over one or several years. */
export const declarationSchema = seenPaper
  .extend({
    programmeId: z.uuid(),
    centreId: z.uuid("Wybierz z listy."),
    yearFrom: year(),
    yearTo: year(),
    declaredHeadcount: wholeNumber(1, PLACES),
    receivedOn: optionalDay(),
  })
  .superRefine(({ yearFrom, yearTo }, context) => {
    if (yearTo < yearFrom) context.addIssue(said(BACKWARDS, ["yearTo"]));
  });
export type DeclarationInput = z.output<typeof declarationSchema>;

/** D1: a municipality's yearly plan of needs for community work (R31). Hours in whole hours. */
export const workPlanSchema = seenPaper.extend({
  centreId: z.uuid("Wybierz z listy."),
  year: year(),
  sentOn: day(),
  kindsAndPlaces: paragraphs(LONG, "Wpisz rodzaje i miejsca prac oraz organizatorów."),
  places: wholeNumber(1, 10_000),
  hours: wholeNumber(1, 1_000_000),
  eligibleCount: wholeNumber(0, 100_000),
});
export type WorkPlanInput = z.output<typeof workPlanSchema>;
