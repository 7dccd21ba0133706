"use client";

import { QuestionStep } from "#components/form/question-step.tsx";
import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { count, formatDate, formatMonth, hardSpaces } from "#lib/platform/polish.ts";
import { sendMonthlyList } from "#lib/referrals/actions/monthly-lists.ts";
import type { SavedList } from "#lib/referrals/schema/monthly-lists.ts";

/** "Przekaż wykaz": the list as it is shown goes to the centre. */
export function SendList({ centreId, month, people, centre }: { centreId: string; month: string; people: number; centre: string }) {
  return (
    <div className="mt-6">
      <QuestionStep
        label="Przekaż wykaz"
        question={hardSpaces(`Przekazać wykaz za ${formatMonth(month)}? ${centre} zobaczy: ${count(people, "osoba")}.`)}
        action={sendMonthlyList}
        input={{ centreId, month, people }}
        stale={(refusal) => <OtherList refusal={refusal} />}
      />
    </div>
  );
}

function OtherList({ refusal }: { refusal: FormRefusal | null }) {
  if (refusal?.kind !== "stale") return null;
  const saved = refusal.saved as SavedList;
  return (
    <Notice tone="refusal" title="Wykaz jest już inny." live>
      {saved.sentOn
        ? `Przekazano go ${formatDate(saved.sentOn)}.`
        : hardSpaces(`Teraz: ${count(saved.people, "osoba")}. Sprawdź go jeszcze raz i przekaż.`)}
    </Notice>
  );
}
