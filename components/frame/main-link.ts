export type MainLink = {
  href: string;
  label: string;
  /** The page shown lies under this link. */
  current?: boolean;
  /** How many tasks wait; the page does not wait for it. */
  count?: Promise<Waiting | null>;
};

/** A number and the same in words: 5, "5 spraw". */
export type Waiting = { n: number; text: string };

export type Who = {
  /** "MOPS Kędzierzyn-Koźle" */
  institution: string;
  person: string;
  role: string;
};
