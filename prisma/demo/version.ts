/** Grows with every change of the demo data; `npm start` builds an older demo database anew. Apart, so that it loads at once. */
export const DEMO_VERSION = 5;
