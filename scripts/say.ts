/** Prints one line of progress in plain words; the office's IT person reads it. */
export function say(sentence: string): void {
  console.log(`PAI: ${sentence}`);
}

const plain = Symbol("trouble in plain words");

/**
 * An error whose message already says what is wrong and how to mend it, so that it is shown alone.
 *
 * @param sentence Polish, with the mend
 */
export function trouble(sentence: string): Error {
  return Object.assign(new Error(sentence), { [plain]: true });
}

function isTrouble(error: unknown): error is Error {
  return error instanceof Error && plain in error;
}

/** Ends the process with code 1 and one sentence; the stack of an unforeseen error is shown only with PAI_DEBUG=1. */
export function fail(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  console.error(isTrouble(error) ? `PAI: ${message}` : `PAI: nieoczekiwany błąd: ${message} (szczegóły: uruchom z PAI_DEBUG=1)`);
  if (process.env.PAI_DEBUG === "1" && error instanceof Error) console.error(error.stack);
  process.exit(1);
}
