import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { StaleStates } from "#components/form/stale-states.tsx";
import { agreementPhaseLabel } from "#lib/agreements/labels.ts";
import type { SavedPaper } from "#lib/agreements/repository/trail.ts";

const line = ({ number, phase }: SavedPaper) => ({ id: number, text: `Nr ${number}: ${agreementPhaseLabel[phase]}.` });

/** Somebody took the paper further meanwhile, and where it stands now. */
export const StaleNotice = ({ refusal }: { refusal: FormRefusal | null }) => <StaleStates refusal={refusal} line={line} />;
