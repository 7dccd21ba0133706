/** Minutes of integration that the forms of support plan for one person. */
export const plannedMinutes = (forms: readonly { readonly sessionCount: number; readonly sessionMinutes: number }[]): number =>
  forms.reduce((sum, { sessionCount, sessionMinutes }) => sum + sessionCount * sessionMinutes, 0);
