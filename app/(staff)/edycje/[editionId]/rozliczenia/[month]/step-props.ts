import type { TakenStep } from "#lib/settlements/transitions.ts";

/** What every form of a step is given; grosze. */
export type StepProps = {
  readonly step: TakenStep;
  readonly label: string;
  readonly question: string;
  readonly seen: { readonly editionId: string; readonly settlementId: string; readonly version: number };
  readonly start: { readonly mostGrosz: number; readonly claimedGrosz: number; readonly acceptedGrosz: number };
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
};
export type StepFormProps = StepProps & { readonly onClose: () => void };
