"use client";

import { createContext, type ReactNode, use, useEffect, useRef, useState } from "react";
import { type FormRefusal, RefusalNotice } from "./refusal-notice.tsx";
import { StaleStates } from "./stale-states.tsx";
import { useAnswerFocus } from "./use-answer-focus.ts";

const Tell = createContext<(refusal: FormRefusal | null) => void>(() => {});

/**
 * Around the steps of a page. Whoever is overtaken by a colleague is shown the page as it stands, from which their step may be gone
 * together with its answer: the answer is then said here.
 */
export function HandedOver({ children }: { children: ReactNode }) {
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  useAnswerFocus(refusal);
  return (
    <Tell value={setRefusal}>
      <RefusalNotice refusal={refusal} />
      <StaleStates refusal={refusal} />
      {children}
    </Tell>
  );
}

/**
 * Hands the answer of a step over to the page when the step goes from it.
 *
 * @param refusal what would be lost with the step now; null while nothing would
 * @returns takes away what was handed over before
 */
export function useHandOver(refusal: FormRefusal | null): () => void {
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
  return () => tell(null);
}
