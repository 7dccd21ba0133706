import { z } from "zod";
import { line, optionalDay, wholeNumber } from "#lib/platform/fields.ts";

const NAME = 200;
/** More people than any host has taken. */
const MOST_PLACES = 500;

/** A new row has no id and version 0. */
const row = { requestId: z.uuid(), editionId: z.uuid(), id: z.uuid().nullable(), version: z.int().nonnegative() };

export const hostSchema = z.object({ ...row, name: line(NAME, "Wpisz nazwę organizatora."), address: line(NAME, null) });

export const placeSchema = z.object({
  ...row,
  hostEntityId: z.uuid("Wybierz z listy."),
  municipalityId: z.uuid("Wybierz gminę z listy."),
  name: line(NAME, "Wpisz nazwę miejsca prac."),
  address: line(NAME, null),
  /** places the host declared; null: not stated */
  capacity: z
    .literal("")
    .transform(() => null)
    .or(z.null())
    .or(wholeNumber(1, MOST_PLACES)),
  closedOn: optionalDay(),
});

export const kindSchema = z.object({ ...row, name: line(NAME, "Wpisz rodzaj prac.") });
