import { createContext } from "react";

export type KindChoice = { readonly id: string; readonly name: string };

/** Kinds of work that a day can be entered under; the rate depends on it. */
export const Kinds = createContext<readonly KindChoice[]>([]);
