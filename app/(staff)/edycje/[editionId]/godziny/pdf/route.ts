import { weekAnswer } from "../export-answer.ts";

/** The week as it is shown, for the purpose named in the address (R41). */
export const GET = (request: Request, context: { params: Promise<{ editionId: string }> }): Promise<Response> =>
  weekAnswer(request, context, "pdf");
