import type { Metadata } from "next";
import { loadNumbers, loadPerson } from "#lib/people/loaders.ts";
import { PersonScreen } from "./person-screen.tsx";

export const metadata: Metadata = { title: "Karta osoby" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ numery?: string; historia?: string }> };

/** `numery`: the PESEL and the document were asked for in full, which is logged on its own. `historia`: how many lines of it. */
export default async function PersonPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { numery, historia } = await searchParams;
  const data = await loadPerson({ id, lines: historia });
  return <PersonScreen {...data} numbers={numery ? await loadNumbers({ id }) : null} />;
}
