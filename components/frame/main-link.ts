export type MainLink = {
  href: string;
  label: string;
  /** The page shown lies under this link. */
  current?: boolean;
  /** How many tasks wait, and the same in words: 5, "5 spraw". */
  count?: { n: number; text: string };
};

export type Who = {
  /** "MOPS Kędzierzyn-Koźle" */
  institution: string;
  person: string;
  role: string;
};
