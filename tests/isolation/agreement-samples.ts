import { newId } from "#lib/platform/ids.ts";
import { institutionId } from "#prisma/demo/ids.ts";
import type { Sample, Samples } from "#tests/isolation/sample-ids.ts";
import { contentsOf, signatoriesOf } from "#tests/support/agreements.ts";

const reason = "Powód podany na potrzeby testu.";
const seenAgreement = ({ agreementId }: Samples) => ({ requestId: newId(), id: agreementId, version: 1 });
const ofAnnex = ({ annexedId, annexId }: Samples) => ({ requestId: newId(), id: annexedId, annexId, version: 2 });

/** What the loaders of agreements are asked for. */
export const agreementLoaderSamples: Readonly<Record<string, Sample>> = {
  "agreements.choices": () => ({}),
  "agreements.list": () => ({}),
  "agreements.one": ({ agreementId }) => ({ id: agreementId }),
  "agreements.scan": ({ agreementId, scanId }) => ({ id: agreementId, scanId }),
};

/** What the actions of agreements are sent. */
export const agreementActionSamples: Readonly<Record<string, Sample>> = {
  "agreements.addScan": (ids) => ({
    ...{ requestId: newId(), id: ids.agreementId },
    file: new File(["%PDF-1.7 próba"], "skan.pdf"),
  }),
  "agreements.consent": (ids) => seenAgreement(ids),
  "agreements.consentToAnnex": (ids) => ({ ...ofAnnex(ids) }),
  "agreements.create": (ids) => ({
    requestId: newId(),
    ...contentsOf("PAI"),
    number: "99/2018",
    welfareCentreId: institutionId(ids.centre),
  }),
  "agreements.giveBack": (ids) => ({ ...seenAgreement(ids), reason }),
  "agreements.giveBackAnnex": (ids) => ({ ...ofAnnex(ids), reason }),
  "agreements.registerProvider": (ids) => ({
    ...{ requestId: newId(), labourOfficeId: institutionId(ids.labourOffice), kind: "NGO", name: "Fundacja Próbna", shortName: "Próbna" },
    ...{ nip: "1234563218", regon: "123456785" },
  }),
  "agreements.revise": (ids) => ({ ...contentsOf("PAI"), ...seenAgreement(ids) }),
  "agreements.sign": (ids) => ({
    ...{ ...seenAgreement(ids), number: "98/2018", signedOn: "2018-05-24", validFrom: "2018-05-24", validTo: "" },
    signatories: signatoriesOf("PAI"),
  }),
  "agreements.signAnnex": (ids) => ({ ...ofAnnex(ids), number: "1", signedOn: "2018-05-24" }),
  "agreements.submit": (ids) => seenAgreement(ids),
  "agreements.terminate": (ids) => ({ ...seenAgreement(ids), terminatedOn: "2018-05-24", reason }),
  "agreements.writeAnnex": (ids) => ({
    ...{ ...seenAgreement(ids), annexId: "", kind: "PAI", number: "9", validFrom: "2018-06-01", terms: contentsOf("PAI").terms },
  }),
};
