"use server";

import { mayNote, noteWriters } from "#lib/attendance/policy.ts";
import { addNote } from "#lib/attendance/repository/notes.ts";
import { addressesOf } from "#lib/attendance/repository/trail.ts";
import { lockRegister } from "#lib/attendance/repository/writing.ts";
import { sessionNoteSchema } from "#lib/attendance/schema.ts";
import { action } from "#lib/platform/action.ts";

/** "Dodaj uwagę": a remark about the session itself, which stays with the centre and its trainers. */
export const addSessionNote = action({
  name: "attendance.addNote",
  input: sessionNoteSchema,
  roles: noteWriters,
  subject: (tx, { input }) => lockRegister(tx, input),
  may: ({ actor, subject }) => mayNote(actor, subject.session),
  rule: () => {},
  write: async (tx, { input, subject, actor, clock }) => {
    const id = await addNote(tx, subject.session, { text: input.text, at: clock.now, byId: actor.userId });
    return {
      value: { id },
      // The labour office is not told: a remark can tell of health.
      audit: [{ action: "attendance.addNote", subjectType: "Session", subjectId: subject.session.id, changedFields: ["notes"] }],
    };
  },
  revalidate: addressesOf,
});
