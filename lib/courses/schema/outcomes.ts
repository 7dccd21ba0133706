import { z } from "zod";
import { line, reason, reasonIfAsked } from "#lib/platform/fields.ts";
import { IndicatorAchievement, OutcomeKind } from "#prisma/generated/client/enums.ts";

/** People in one request: more than any edition has. */
const PEOPLE = 200;
const TEXT_LENGTH = 1000;
const INDICATORS = 50;

/** The outcome of a participation as the user saw it; version 0 where there is none yet. */
const seen = z.object({ participationId: z.uuid(), version: z.int().nonnegative() });
const edition = z.object({ requestId: z.uuid(), editionId: z.uuid() });
const one = edition.extend(seen.shape);

const unique = (rows: readonly { participationId: string }[]) =>
  new Set(rows.map(({ participationId }) => participationId)).size === rows.length;
const people = <Row extends z.ZodType<{ participationId: string }>>(row: Row) =>
  z.array(row).min(1, "Wybierz co najmniej jedną osobę.").max(PEOPLE).refine(unique, "Ta sama osoba jest na liście dwa razy.");

// An unchosen kind is "": that it must be one the rule says (R19, R20).
const kind = z.enum(OutcomeKind).or(z.literal(""));

/** "Zaproponuj rezultat" with the opinion D17, for one or several people, all or nobody. */
export const proposeSchema = edition.extend({
  people: people(
    seen.extend({
      kind,
      attitude: line(TEXT_LENGTH, "Wpisz, jaka była postawa i współpraca."),
      effects: line(TEXT_LENGTH, "Wpisz, jakie są efekty."),
      results: z
        .array(z.object({ indicatorId: z.uuid(), achievement: z.enum(IndicatorAchievement, { error: "Wybierz z listy." }) }))
        .max(INDICATORS),
    }),
  ),
});

/** "Ustal rezultat" for one or several people; a reason where it differs from the proposal. */
export const decideSchema = edition.extend({ people: people(seen.extend({ kind, reason: reasonIfAsked() })) });

/** "Zwróć propozycję" and "Nie uzgadniaj". */
export const sendBackSchema = one.extend({ reason: reason() });

/** "Uzgodnij" for one or several people. */
export const agreeSchema = edition.extend({ people: people(seen) });

/** "Zamknij"; for a repeat referral the edition whose candidate the person becomes. */
export const closeSchema = one.extend({ repeatEditionId: z.uuid().or(z.literal("")) });

/** "Co wydarzyło się po zakończeniu". */
export const followUpSchema = one.extend({ followUp: line(TEXT_LENGTH, null) });
