import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ActingFor } from "#components/form/acting.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";

const acting = {
  roles: { OPS_COORDINATOR: "koordynator PAI", OPS_DIRECTOR: "dyrektor ośrodka", OPS_SOCIAL_WORKER: "pracownik socjalny" },
  institution: "MOPS Kalisz",
};
const said = (needs: string[], has: string) => {
  const notice = createElement(RefusalNotice, { refusal: { kind: "permission", needs, has } });
  return renderToStaticMarkup(createElement(ActingFor, acting, notice)).replace(/<[^>]*>/g, "");
};

test("P_NO_PERMISSION: whoever has another role is told which one takes the step, and who gives it", () => {
  expect(said(["OPS_COORDINATOR", "OPS_DIRECTOR"], "OPS_SOCIAL_WORKER")).toBe(
    "Ta czynność wymaga innej roli: koordynator PAI albo dyrektor ośrodka. Aktualna rola: pracownik socjalny. Nic nie zapisano. Zwróć się do administratora: MOPS Kalisz.",
  );
});

test("whose role it is, but not for this thing any more, is told to read the page anew", () => {
  expect(said(["OPS_COORDINATOR"], "OPS_COORDINATOR")).toBe("Tej czynności nie można już tu wykonać. Nic nie zapisano. Odśwież stronę.");
});
