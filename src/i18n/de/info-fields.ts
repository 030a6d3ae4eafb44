/** The entries of content/operator.json by the words people know them by. */
export const operatorFields = {
  name: 'Name des Betreibers',
  legalForm: 'Rechtsform',
  represented: 'Vertreten durch',
  street: 'Straße und Hausnummer',
  postalCode: 'Postleitzahl',
  city: 'Ort',
  country: 'Land',
  email: 'E-Mail',
  phone: 'Telefon',
  register: 'Register und Registernummer',
  vatId: 'Umsatzsteuer- oder Wirtschafts-Identifikationsnummer',
  supervisory: 'Aufsichtsbehörde',
  responsibleForContent: 'Verantwortlich für den Inhalt',
  dataProtectionContact: 'Kontakt zum Datenschutz',
  dataProtectionAuthority: 'Aufsichtsbehörde für den Datenschutz',
  hostingProvider: 'Server',
  serverLogs: 'Serverprotokolle',
  accessibilityContact: 'Kontakt zur Barrierefreiheit',
  accessibilityAuthority: 'Schlichtungs- oder Durchsetzungsstelle',
} as const;

export type OperatorField = keyof typeof operatorFields;
