import { cycleAnswer } from "../../export-answer.ts";

/** The whole cycle as it is shown, for the purpose named in the address (R41). */
export const GET = (request: Request, context: { params: Promise<{ editionId: string }> }): Promise<Response> =>
  cycleAnswer(request, context, "pdf");
