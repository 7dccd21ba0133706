import { Count } from "#components/ui/counts.tsx";
import { count } from "#lib/platform/polish.ts";

/** "3 kandydaci", "12 kandydatów". */
export function CandidateCount({ n }: { n: number }) {
  const [number = "", word = ""] = count(n, "kandydat").split("\u00a0");
  return <Count n={number}>{word}</Count>;
}
