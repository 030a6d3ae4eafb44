import { describe, expect, it } from 'vitest';
import operatorJson from '../../content/operator.json';
import {
  missingOperatorFields,
  type Operator,
  REQUIRED_OPERATOR_FIELDS,
} from '../../src/content/operator';
import { checkContent } from '../tools/content-check.mjs';
import { neededOperatorFields } from '../tools/content-operator.mjs';
import { copyOfSmallContent, SMALL } from './content-folder';

const empty: Operator = {
  ...operatorJson,
  ...Object.fromEntries(Object.keys(operatorJson).map((field) => [field, ''])),
};
const filled: Operator = {
  ...empty,
  name: 'Probeverein',
  represented: 'Ayşe Yıldız',
  street: 'Lindenweg 1',
  postalCode: '00000',
  city: 'Lindental',
  country: 'Deutschland',
  email: 'post@example.org',
  phone: '0000 123',
  responsibleForContent: 'Ayşe Yıldız, Lindenweg 1, 00000 Lindental',
};

describe('who hosts the app', () => {
  it('lacks everything required when nothing was written yet', () => {
    expect(missingOperatorFields(empty)).toEqual([...REQUIRED_OPERATOR_FIELDS]);
  });

  it('lacks nothing when the required fields are there, optional ones left empty', () => {
    expect(missingOperatorFields(filled)).toEqual([]);
  });

  it('is not fooled by blanks', () => {
    expect(missingOperatorFields({ ...filled, phone: '  ' })).toEqual(['phone']);
  });

  it('needs the same fields in the app and in the check', () => {
    expect([...neededOperatorFields()].sort()).toEqual([...REQUIRED_OPERATOR_FIELDS].sort());
  });
});

describe('the check of operator.json', () => {
  it('warns about empty required fields, all in one line, and does not stop the build', () => {
    const folder = copyOfSmallContent({ frozen: true });
    folder.write('operator.json', JSON.stringify({ ...filled, city: '', email: ' ' }));
    expect(checkContent(folder.root)).toMatchObject({
      errors: [],
      warnings: [
        {
          file: 'content/operator.json',
          place: 'ganze Datei',
          reason:
            'Pflichtangaben für das Impressum fehlen: city, email. So darf die App nicht öffentlich ins Netz.',
        },
      ],
    });
  });

  it('is silent when they are filled', () => {
    expect(checkContent(SMALL).warnings).toEqual([]);
  });
});
