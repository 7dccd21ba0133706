import { v7, validate } from "uuid";

/** A new id, UUID version 7: made by the application, in the order of its making. */
export const newId = (): string => v7();

/** Whether a text from an address can be an id at all; what cannot answers 404 before the database is asked. */
export const isId = (text: string): boolean => validate(text);
