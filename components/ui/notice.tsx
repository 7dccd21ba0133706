import type { ReactNode } from "react";

type NoticeProps = {
  /** info: a fact; warning: amber, something is asked; refusal: red, the step did not go through; done: it did. */
  tone?: "info" | "warning" | "refusal" | "done";
  title?: ReactNode;
  /** Read out when it appears as an answer to an act; one that says no can take the focus (useAnswerFocus). */
  live?: boolean;
  children?: ReactNode;
};

const frames = {
  info: "border-line-strong",
  warning: "border-part-mark",
  refusal: "border-unx-mark",
  done: "border-ok-mark",
};
const heads = { info: "", warning: "text-part", refusal: "text-unx", done: "text-ok" };

/** One thing said beside what it concerns; it stays until the next answer, nothing pops up and nothing vanishes by itself. */
export function Notice({ tone = "info", title, live = false, children }: NoticeProps) {
  const role = tone === "refusal" ? "alert" : "status";
  const answer = live && (tone === "refusal" || tone === "warning") ? { "data-answer": true, tabIndex: -1 } : {};
  return (
    <div role={live ? role : undefined} {...answer} className={`mb-5 border-2 px-5 py-3 narrow:px-3.5 ${frames[tone]}`}>
      {title ? <p className={`font-semibold ${heads[tone]}`}>{title}</p> : null}
      {children ? <div className="max-w-prose">{children}</div> : null}
    </div>
  );
}
