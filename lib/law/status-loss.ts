import type { IsoDate } from "#lib/platform/calendar.ts";
import { parameter } from "./parameters.ts";

/**
 * For how many days the starosta may take the status away at the n-th event; refusals, non-take-ups and interruptions are counted
 * together (art. 33 ust. 4h). `time`: 1 for the first.
 */
function statusLossDays(time: number, on: IsoDate): number {
  const [first, second, later] = parameter("statusLossDays", on);
  return time <= 1 ? first : time === 2 ? second : later;
}

/**
 * The common words of R33–R35 after "Możliwy skutek …: pozbawienie statusu bezrobotnego na ". `time`: which event it would be by
 * this register; without it nothing is said of the person. What follows the starosta decides, never the application.
 */
export function statusLossText(on: IsoDate, time?: number): string {
  const [first, second, later] = parameter("statusLossDays", on);
  const scale = `${first} dni za pierwszym razem, ${second} dni za drugim, ${later} dni za trzecim i każdym kolejnym.`;
  const own = time === undefined ? "" : ` Według tego rejestru byłby to ${time}. raz: ${statusLossDays(time, on)} dni.`;
  return `${scale} Odmowy, niepodjęcia i przerwania liczy się łącznie (art. 33 ust. 4h).${own}`;
}

/** Who decides (words.md R33): the last sentence of every possible consequence. */
export const STAROSTA_DECIDES = "Rozstrzyga starosta w decyzji, poza tą aplikacją.";
