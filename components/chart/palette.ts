/** The tokens of app/globals.css that charts use; an SVG that goes into a PDF cannot read CSS variables. A test holds the two together. */
export const palette = {
  paper: "#ffffff",
  ink: "#17212b",
  inkSoft: "#414c56",
  line: "#c5cbc6",
  lineStrong: "#66717a",
  accent: "#13437a",
  actMark: "#b35c00",
  intMark: "#0b7482",
} as const;
