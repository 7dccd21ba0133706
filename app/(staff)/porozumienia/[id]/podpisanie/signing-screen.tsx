import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { agreementKindLabel } from "#lib/agreements/labels.ts";
import type { loadAgreement } from "#lib/agreements/loaders.ts";
import { SIGNING_SIDES } from "#lib/agreements/rules/signing.ts";
import { NotNow } from "../not-now.tsx";
import { SigningForm } from "./signing-form.tsx";

/** Registering a signing; signatories of the last such paper are proposed. */
export function SigningScreen({ agreement, steps, signatories }: Awaited<ReturnType<typeof loadAgreement>>) {
  const { id, version, kind, number, terms, signedOn, labourOffice, centre, provider } = agreement;
  const sign = steps.find(({ step, isMine }) => step === "sign" && isMine);
  const parties = { COUNTY: labourOffice.name, MUNICIPALITY: centre.name, PROVIDER: provider?.name ?? "" };
  const proposed = SIGNING_SIDES[kind].map((side) => {
    const known = signatories.find((one) => one.side === side);
    return {
      ...{ side, party: known?.party ?? parties[side], representedOrgan: known?.representedOrgan ?? "", function: known?.function ?? "" },
      ...{ onAuthorisation: known?.onAuthorisation ?? true, authorisationNote: known?.authorisationNote ?? "" },
    };
  });
  return (
    <MainContent>
      <PageHeader title={`Podpisanie: ${agreementKindLabel[kind]} nr ${number}`} facts="Przepisz z podpisanego dokumentu." />
      {sign && sign.obstacles.length === 0 ? (
        <SigningForm
          paper={{ id, version }}
          kind={kind}
          values={{
            number,
            signedOn: signedOn ?? "",
            validFrom: terms.validFrom ?? "",
            validTo: terms.validTo ?? "",
            signatories: proposed,
          }}
        />
      ) : (
        <NotNow id={id}>
          {sign?.obstacles[0]?.why ?? "Podpisanie rejestruje pracownik urzędu pracy, gdy dokument jest w uzgodnieniach."}
        </NotNow>
      )}
    </MainContent>
  );
}
