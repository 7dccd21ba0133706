import { useRouter } from "next/navigation";
import { startTransition } from "react";

/** The end of a step: what asked for it closes together with the page as it is now, so that nobody is offered the step again. */
export function useClosing(close: () => void): () => void {
  const router = useRouter();
  return () => {
    router.refresh();
    startTransition(close);
  };
}
