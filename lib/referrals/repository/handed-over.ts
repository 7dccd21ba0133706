/**
 * Candidates that the labour office has before it: those of a list a centre sent, and those whom the outcome of a completed
 * participation made candidates again (art. 62b ust. 2 pkt 1). What a centre prepares is the centre's alone. As in `edition_figures`.
 */
export const handedOver = { OR: [{ listId: { not: null } }, { repeatOfId: { not: null } }] };
