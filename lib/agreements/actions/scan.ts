"use server";

import { agreementAddresses } from "#lib/agreements/labels.ts";
import { isParty, paperWriters } from "#lib/agreements/policy.ts";
import { findPaper } from "#lib/agreements/repository/papers.ts";
import { addScan } from "#lib/agreements/repository/scans.ts";
import { NOT_A_SCAN, scanName, scanType } from "#lib/agreements/rules/scan-type.ts";
import { entryOf } from "#lib/agreements/rules/told.ts";
import { scanSchema } from "#lib/agreements/schema.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Dodaj skan": a signed paper as a file; what it is its content says, not its name. @returns its id */
export const addPaperScan = action({
  name: "agreements.addScan",
  input: scanSchema,
  roles: paperWriters,
  subject: async (tx, { input }) => {
    const paper = await findPaper(tx, input.id);
    return paper && { paper, content: await input.file.bytes() };
  },
  may: ({ actor, subject }) => isParty(actor, subject.paper),
  rule: ({ subject: { content } }) => {
    if (!scanType(content)) refuse({ kind: "fields", fields: { file: NOT_A_SCAN } });
  },
  write: async (tx, { actor, clock, input, subject: { paper, content } }) => {
    const mediaType = scanType(content);
    if (!mediaType) return refuse({ kind: "fields", fields: { file: NOT_A_SCAN } });
    const name = scanName(input.file.name, mediaType);
    const id = await addScan(tx, paper, { name, mediaType, content, on: clock.today, byId: actor.userId });
    const values = { name, sizeBytes: content.byteLength };
    return { value: { id }, audit: [entryOf(paper, actor, { action: "agreements.addScan", changedFields: ["scan"], values })] };
  },
  revalidate: ({ id }) => agreementAddresses(id),
});
