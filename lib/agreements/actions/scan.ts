"use server";

import { agreementAddresses } from "#lib/agreements/labels.ts";
import { paperWriters } from "#lib/agreements/policy.ts";
import { addScan, findScannedPaper } from "#lib/agreements/repository/scans.ts";
import { NOT_A_SCAN, scanName, scanType } from "#lib/agreements/rules/scan-type.ts";
import { scanSchema } from "#lib/agreements/schema.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Dodaj skan": a signed paper or the council's opinion as a file; what it is its content says, not its name. @returns its id */
export const addPaperScan = action({
  name: "agreements.addScan",
  input: scanSchema,
  roles: paperWriters,
  subject: async (tx, { input }) => {
    const paper = await findScannedPaper(tx, input.id);
    return paper && { paper, content: await input.file.bytes() };
  },
  may: ({ actor, subject }) => subject.paper.keepers.includes(actor.institution.id),
  rule: ({ subject: { content } }) => {
    if (!scanType(content)) refuse({ kind: "fields", fields: { file: NOT_A_SCAN } });
  },
  write: async (tx, { actor, clock, input, subject: { paper, content } }) => {
    const mediaType = scanType(content);
    if (!mediaType) return refuse({ kind: "fields", fields: { file: NOT_A_SCAN } });
    const name = scanName(input.file.name, mediaType);
    const id = await addScan(tx, paper, { name, mediaType, content, on: clock.today, byId: actor.userId });
    const { labourOfficeId, subjectType, subjectId } = paper.row;
    return {
      value: { id },
      audit: [
        {
          ...{ action: "agreements.addScan", labourOfficeId, subjectType, subjectId },
          ...{ changedFields: ["scan"], values: { name, sizeBytes: content.byteLength } },
          sharedWith: paper.readers.filter((reader) => reader !== actor.institution.id),
        },
      ],
    };
  },
  revalidate: ({ id }) => [...agreementAddresses(id), "/programy"],
});
