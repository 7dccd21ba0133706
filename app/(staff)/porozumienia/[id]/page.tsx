import type { Metadata } from "next";
import { agreementKindLabel } from "#lib/agreements/labels.ts";
import { loadAgreement } from "#lib/agreements/loaders.ts";
import { AgreementScreen } from "./agreement-screen.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { agreement } = await loadAgreement(await params);
  return { title: `${agreementKindLabel[agreement.kind]} nr ${agreement.number}` };
}

export default async function AgreementPage({ params }: Props) {
  return <AgreementScreen {...(await loadAgreement(await params))} />;
}
