import type { Metadata } from "next";
import { loadProgramme } from "#lib/editions/loaders/editions.ts";
import { yearsText } from "../years-text.ts";
import { ProgrammeScreen } from "./programme-screen.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { programme } = await loadProgramme(await params);
  return { title: `Program ${yearsText(programme)}` };
}

export default async function ProgrammePage({ params }: Props) {
  return <ProgrammeScreen {...(await loadProgramme(await params))} />;
}
