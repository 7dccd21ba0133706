/** The public body that runs this installation; the statement speaks in its name. */
export type Operator = { name: string; address: string; person?: string; email?: string; phone?: string };

/**
 * Read from the settings PAI_OPERATOR_NAME, _PERSON, _EMAIL, _PHONE and NEXTAUTH_URL. A demo has no operator and says so;
 * what a real installation left out is left out of the statement too.
 */
export function operatorOf(settings: NodeJS.ProcessEnv): Operator {
  return {
    name: settings.PAI_OPERATOR_NAME ?? "Instytucja pokazowa (zmyślona)",
    address: settings.NEXTAUTH_URL ?? "adres tej strony",
    person: settings.PAI_OPERATOR_PERSON,
    email: settings.PAI_OPERATOR_EMAIL,
    phone: settings.PAI_OPERATOR_PHONE,
  };
}
