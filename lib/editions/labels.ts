import type { EditionPhase, EditionState } from "#lib/editions/rules/phase.ts";
import type { EditionStep } from "#lib/editions/transitions.ts";
import { formatDate, formatRange, hardSpaces } from "#lib/platform/polish.ts";
import type { SupportFormKind } from "#prisma/generated/client/enums.ts";

/** State of an edition; agrees with "edycja". */
export const editionPhaseLabel: Readonly<Record<EditionPhase, string>> = {
  PLANNED: "planowana",
  RECRUITING: "nabór",
  ACTIVE: "w realizacji",
  ENDED: "zakończona",
  SETTLED: "rozliczona",
  REPORTED: "podsumowana",
  CANCELLED: "odwołana",
};

/** The same with a proposed settlement told apart (words.md 3.2). */
export const editionStateLabel: Readonly<Record<EditionState, string>> = {
  ...editionPhaseLabel,
  SETTLEMENT_PROPOSED: "zakończona (rozliczenie zgłoszone)",
};

/** Pages on which a step of an edition is seen. */
export const editionAddresses = (editionId: string): string[] => [`/edycje/${editionId}`, "/programy", "/powiat", "/"];

type Asked = { startsOn: string | null; endsOn: string | null; capacity: number; takenUp: number; candidates: number };

/** The question before a step (words.md 3.2). */
export function stepQuestion(step: EditionStep, { startsOn, endsOn, capacity, takenUp, candidates }: Asked): string {
  const period = startsOn && endsOn ? formatRange({ from: startsOn, to: endsOn }) : "";
  const questions: Partial<Record<EditionStep, string>> = {
    startRecruiting: `Rozpocząć nabór na okres ${period}? Miejsca: ${capacity}.`,
    start: `Rozpocząć edycję ${startsOn ? formatDate(startsOn) : ""}? Uczestnicy: ${takenUp}.`,
    proposeSettlement: "Zgłosić rozliczenie do potwierdzenia przez urząd pracy?",
    returnSettlement: "Zwrócić rozliczenie do poprawy? Powód zobaczą obie instytucje.",
    confirmSettlement: "Potwierdzić rozliczenie? Wpisy edycji zostaną zamknięte.",
    cancel: `Odwołać edycję? Kandydaci: ${candidates}.`,
  };
  return hardSpaces(questions[step] ?? "");
}

/** What comes of itself, or that nothing comes any more. */
export function stateRemark(
  state: EditionState,
  { endsOn, cancelReason }: { endsOn: string | null; cancelReason: string | null },
): string | null {
  if (state === "ACTIVE" && endsOn) return hardSpaces(`Edycja zakończy się sama po dniu ${formatDate(endsOn)}.`);
  if (state === "REPORTED") return "Edycja jest zamknięta. Nie ma dalszych kroków.";
  if (state === "CANCELLED")
    return `${cancelReason ? `Powód odwołania: ${cancelReason} ` : ""}Kandydatów i listy rezerwowej tej edycji dalej się nie prowadzi.`;
  return null;
}

/** Kinds of support forms to choose from, in the order of the act (art. 62a ust. 5). */
export const supportFormChoices: readonly { value: SupportFormKind; label: string }[] = [
  { value: "GROUP_COUNSELLING", label: "grupowe poradnictwo specjalistyczne" },
  { value: "WORKSHOP", label: "warsztaty" },
  { value: "SUPPORT_GROUP", label: "grupa wsparcia" },
  { value: "INDIVIDUAL_COUNSELLING", label: "poradnictwo indywidualne" },
  { value: "OTHER", label: "inna forma" },
];
