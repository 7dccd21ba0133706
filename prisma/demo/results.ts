import { type Choice, choiceFor } from "./choice.ts";
import { centreScope, editionScope } from "./editions.ts";
import { demoId, participationId } from "./ids.ts";
import type { DemoRows } from "./rows.ts";
import { actorsOf } from "./staff.ts";
import { type EditionStory, nameOf, takesPart } from "./story.ts";
import { enteredOn, reportedOn } from "./timetable.ts";

/** What came of an edition: outcomes by law, measures of individual effect, the words of the summary. */
export function resultRows(story: EditionStory): Partial<DemoRows> {
  const indicators = (story.indicators ?? []).map((indicator, i) => ({
    ...indicator,
    id: demoId("indicator", story.key, i),
    ordinal: i + 1,
  }));
  const completed = story.candidates.filter((candidate) => takesPart(candidate) && !candidate.end && story.report);
  return {
    indicator: indicators.map((indicator) => ({ ...indicator, ...editionScope(story), isInvented: true })),
    indicatorResult: completed.flatMap(({ person }) => {
      const choice = choiceFor(`indicators ${story.key} ${nameOf(person)}`);
      return indicators.map(({ id }) => ({
        participationId: participationId(story.key, nameOf(person)),
        indicatorId: id,
        ...centreScope(story),
        achievement: choice.pick(["ACHIEVED", "ACHIEVED", "ACHIEVED", "PARTIALLY", "NOT_ACHIEVED"] as const),
      }));
    }),
    outcome: completed.flatMap(({ person, outcome }) => {
      if (!outcome) return [];
      // A workplace or a cooperative is chosen together with the centre (art. 62b ust. 2 pkt 2).
      const isAgreed = !outcome.waits && (outcome.kind === "SUPPORTED_EMPLOYMENT" || outcome.kind === "SOCIAL_COOPERATIVE");
      const actors = actorsOf(story.office, story.centre.slug);
      return {
        participationId: participationId(story.key, nameOf(person)),
        ...centreScope(story),
        kind: outcome.kind,
        status: isAgreed ? ("AGREED_BY_OPS" as const) : ("DECIDED" as const),
        proposedKind: outcome.kind,
        proposedOn: outcome.decidedOn,
        decidedOn: outcome.decidedOn,
        decidedById: actors.clerk,
        agreedOn: isAgreed ? outcome.decidedOn : null,
        ...opinionOf(choiceFor(`opinion ${story.key} ${nameOf(person)}`)),
        followUp: outcome.followUp ?? null,
      };
    }),
    editionReport: story.report
      ? [
          {
            ...editionScope(story),
            conclusions: story.report.conclusions,
            effects: [...story.report.effects],
            meetingOn: story.report.meeting?.on ?? null,
            meetingGuests: [...(story.report.meeting?.guests ?? [])],
            meetingTopics: [...(story.report.meeting?.topics ?? [])],
            updatedAt: enteredOn(reportedOn(story.period.to)),
            updatedById: actorsOf(story.office, story.centre.slug).coordinator,
          },
        ]
      : [],
  };
}

/** The centre's opinion (D17), all invented. */
const opinionOf = ({ pick }: Choice) => ({
  attitude: pick([
    "Punktualna obecność, dobra współpraca z prowadzącymi i grupą.",
    "Na początku wycofanie, od drugiego tygodnia czynny udział w zajęciach.",
    "Zadania wykonywane starannie; o nieobecnościach uprzedzano.",
  ]),
  effects: pick([
    "Przygotowane CV i list motywacyjny.",
    "Większa systematyczność; ustalony plan szukania pracy.",
    "Lepsze rozumienie praw pracownika, pierwsza rozmowa kwalifikacyjna.",
  ]),
});
