"use client";

import { createContext, type ReactNode, use } from "react";

/** How roles are called on the screen, and whose administrator gives them. */
type Acting = { readonly roles: Readonly<Record<string, string>>; readonly institution: string };

const Given = createContext<Acting>({ roles: {}, institution: "" });

/** Around the pages of somebody who acts for an institution. */
export const ActingFor = ({ children, ...acting }: Acting & { children?: ReactNode }) => <Given value={acting}>{children}</Given>;

/** Says who may take a step that another role was refused (words.md 2.6, P_NO_PERMISSION). */
export function OtherRole({ needs, has }: { needs: readonly string[]; has: string }) {
  const { roles, institution } = use(Given);
  const named = (role: string) => roles[role] ?? role;
  return (
    <>
      Ta czynność wymaga innej roli: {needs.map(named).join(" albo ")}. Aktualna rola: {named(has)}. Nic nie zapisano. Zwróć się do
      administratora: {institution}.
    </>
  );
}
