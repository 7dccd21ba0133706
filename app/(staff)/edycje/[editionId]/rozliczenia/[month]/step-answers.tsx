"use client";

import { createContext, type ReactNode, use, useEffect, useRef, useState } from "react";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StaleStates } from "#components/form/stale-states.tsx";
import { useAnswerFocus } from "#components/form/use-answer-focus.ts";
import { settlementStatusLabel } from "#lib/settlements/labels.ts";
import type { SavedSettlement } from "#lib/settlements/repository/steps.ts";

const Tell = createContext<(refusal: FormRefusal | null) => void>(() => {});

/** Takes away what was said of the step before. */
export const useForget = (): (() => void) => {
  const tell = use(Tell);
  return () => tell(null);
};

/**
 * Around the steps of a month. Whoever is overtaken by a colleague is shown the month as it stands, in which their step may be gone
 * together with its answer: the answer is then said here.
 */
export function StepAnswers({ children }: { children: ReactNode }) {
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  useAnswerFocus(refusal);
  return (
    <Tell value={setRefusal}>
      <StepAnswer refusal={refusal} />
      {children}
    </Tell>
  );
}

/** Why a step was not taken; a refused one hands it over when it goes. */
export function StepAnswer({ refusal }: { refusal: FormRefusal | null }) {
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <StaleStates<SavedSettlement>
        refusal={refusal}
        line={({ status }) => ({ id: status, text: `Rozliczenie jest teraz: ${settlementStatusLabel[status]}.` })}
      />
    </>
  );
}

/** Hands the answer of a step over to the page when the step goes from it. */
export function useHandOver(refusal: FormRefusal | null): void {
  const tell = use(Tell);
  const last = useRef(refusal);
  useEffect(() => {
    last.current = refusal;
  }, [refusal]);
  useEffect(
    () => () => {
      if (last.current) tell(last.current);
    },
    [tell],
  );
}
