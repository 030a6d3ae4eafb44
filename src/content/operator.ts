/**
 * Who hosts this app, as written in content/operator.json. Every value is plain text; "" means
 * "not given". Which duty a field answers stands in content/schema/operator.schema.json.
 */
export interface Operator {
  name: string;
  legalForm: string;
  /** Who may act for the organisation, one or more names. */
  represented: string;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  email: string;
  phone: string;
  /** Court and number of the register, e.g. "Amtsgericht Musterstadt, VR 123". */
  register: string;
  vatId: string;
  /** Authority that supervises the operator, where a licence is needed. */
  supervisory: string;
  /** Person and address who answer for the texts (§ 18 Abs. 2 MStV). */
  responsibleForContent: string;
  /** How to reach the data protection officer; without one, the operator answers. */
  dataProtectionContact: string;
  /** Where one may complain about data protection. */
  dataProtectionAuthority: string;
  /** Company whose server delivers the app, with its place. */
  hostingProvider: string;
  /** What the server writes down of each visit, and for how long. */
  serverLogs: string;
  /** How to report a barrier; without one, the operator's e-mail. */
  accessibilityContact: string;
  /** Body that settles disputes about accessibility. */
  accessibilityAuthority: string;
}

/** Without these the Impressum is not complete. The checking script reads the same from the schema. */
export const REQUIRED_OPERATOR_FIELDS = [
  'name',
  'represented',
  'street',
  'postalCode',
  'city',
  'country',
  'email',
  'phone',
  'responsibleForContent',
] as const satisfies readonly (keyof Operator)[];

/** The required fields that are empty or only blanks, in the order of the Impressum. */
export function missingOperatorFields(operator: Operator): (keyof Operator)[] {
  return REQUIRED_OPERATOR_FIELDS.filter((field) => operator[field].trim() === '');
}
