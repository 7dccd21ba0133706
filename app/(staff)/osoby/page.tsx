import type { Metadata } from "next";
import { loadPeople } from "#lib/people/loaders.ts";
import { PeopleScreen } from "./people-screen.tsx";
import { readQuestion } from "./question.ts";

export const metadata: Metadata = { title: "Osoby" };

type Props = { searchParams: Promise<{ wyniki?: string; strona?: string }> };

/** `wyniki`: the results of the last search; without it, everybody. What was searched for is not in the address. */
export default async function PeoplePage({ searchParams }: Props) {
  const { wyniki, strona } = await searchParams;
  const question = wyniki ? await readQuestion() : "";
  return <PeopleScreen {...(await loadPeople({ question, page: strona }))} />;
}
