// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { cleanup, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { missingOperatorFields, type Operator } from '../../src/content/operator';
import { operatorFields } from '../../src/i18n/de/info-fields';
import { openSourceParts } from '../../src/i18n/de/info-licences';
import type { InfoPageId } from '../../src/i18n/de/info-page';
import { InfoScreen } from '../../src/ui/screens/info/info-screen';

const nobody: Operator = {
  name: '',
  legalForm: '',
  represented: '',
  street: '',
  postalCode: '',
  city: '',
  country: '',
  email: '',
  phone: '',
  register: '',
  vatId: '',
  supervisory: '',
  responsibleForContent: '',
  dataProtectionContact: '',
  dataProtectionAuthority: '',
  hostingProvider: '',
  serverLogs: '',
  accessibilityContact: '',
  accessibilityAuthority: '',
};

const agency: Operator = {
  ...nobody,
  name: 'Freiwilligenagentur Lindental',
  legalForm: 'eingetragener Verein',
  represented: 'Şule Demir, Jörg Öztürk',
  street: 'Am Anger 3',
  postalCode: '01234',
  city: 'Lindental',
  country: 'Deutschland',
  email: 'post@lindental.example',
  phone: '+49 (0)30 123-45',
  responsibleForContent: 'Şule Demir, Anschrift wie oben',
};

const PAGES: [InfoPageId, string][] = [
  ['ueber', 'Über diese App'],
  ['datenschutz', 'Datenschutz'],
  ['barrierefreiheit', 'Barrierefreiheit'],
  ['impressum', 'Impressum'],
];

function open(page: InfoPageId, operator: Operator = agency) {
  return render(
    <InfoScreen
      page={page}
      operator={operator}
      missing={missingOperatorFields(operator)}
      version="9.8.7"
      instrumentVersion="6.5.4"
    />,
  );
}

/** The part of the page under this heading. */
const part = (heading: string) => within(screen.getByRole('region', { name: heading }));

afterEach(() => act(() => cleanup()));

describe.each(PAGES)('the page "%s"', (page, title) => {
  test('has one main heading that can take the focus after navigation', () => {
    open(page);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading.textContent).toBe(title);
    expect(heading.hasAttribute('data-page-heading')).toBe(true);
    heading.focus();
    expect(document.activeElement).toBe(heading);
  });

  test('names every part by its heading', () => {
    open(page);
    const headings = screen.getAllByRole('heading', { level: 2 });
    const regions = screen.getAllByRole('region');
    expect(regions).toHaveLength(headings.length);
    for (const heading of headings) part(heading.textContent);
  });

  test.each([
    ['a complete operator', agency],
    ['no operator', nobody],
  ])('leaves no line empty and no word unfilled with %s', (_, operator) => {
    const { container } = open(page, operator);
    for (const element of container.querySelectorAll('p, li, dt, dd, h1, h2, summary')) {
      expect(element.textContent?.trim()).not.toBe('');
    }
    expect(container.textContent).not.toMatch(/undefined|null|NaN|\{|\}|: $/);
  });

  test('gives an accessibility checker nothing to report', async () => {
    const { container } = open(page);
    const rules = { 'color-contrast': { enabled: false } };
    expect((await axe.run(container, { rules })).violations).toEqual([]);
  });
});

describe('Über', () => {
  test('says where the content comes from and that the wording is not the official one', () => {
    open('ueber');
    const origin = part('Woher die Inhalte stammen');
    origin.getByText(/„Zusammenarbeit mit KMU in der Region systematisch angehen“/);
    origin.getByText(/Bundesnetzwerk Bürgerschaftliches Engagement \(BBE\)/);
    origin.getByText(/Offensive Mittelstand – Gut für Deutschland/);
    part('Eigene Worte, nicht der offizielle Text').getByText(/eigens für sie geschrieben/);
  });

  test('shows the versions of the app and of the content', () => {
    open('ueber');
    const edition = part('Welche Fassung Sie benutzen');
    edition.getByText('Version 9.8.7');
    edition.getByText('Fassung 6.5.4');
  });

  test('names everything the app is built with', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = openSourceParts.flatMap(({ packages }) => packages);
    expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  test('carries each licence in its own language', () => {
    open('ueber');
    for (const title of ['MIT License', 'ISC License']) {
      expect(screen.getByText(title).closest('details')?.lang).toBe('en');
    }
  });
});

describe('Datenschutz', () => {
  test('names the operator as the one who answers', () => {
    open('datenschutz');
    const controller = part('Wer verantwortlich ist');
    controller.getByText('Freiwilligenagentur Lindental');
    controller.getByText('post@lindental.example');
  });

  test('names who hosts the app and what the server keeps, when the operator says so', () => {
    const hostingProvider = 'Rechenzentrum Musterstadt GmbH, Deutschland';
    const serverLogs = 'Gelöscht nach sieben Tagen.';
    open('datenschutz', { ...agency, hostingProvider, serverLogs });
    const loading = part('Was der Webserver erfährt');
    loading.getByText(hostingProvider);
    loading.getByText(serverLogs);
    expect(loading.queryByText(/legt der Betreiber fest/)).toBeNull();
  });

  test('says what a workshop keeps, what goes at the reveal, and what cannot be hidden', () => {
    open('datenschutz');
    const workshops = part('Workshops und Stimmzettel');
    workshops.getByText(/^Was ein Workshop behält/);
    workshops.getByText(/^Was beim Aufdecken geschieht: Die Nummern werden gelöscht/);
    workshops.getByText(/Nach 30 Tagen löscht ihn die App/);
    workshops.getByText(/^Die Kamera: .* nicht gespeichert und nicht übertragen/);
    workshops.getByText(/Deshalb ist Vorlesen nicht geheim/);
  });

  test('sets the right to object apart from the other rights', () => {
    open('datenschutz');
    part('Ihr Recht auf Widerspruch').getByText(/Art\. 21 Abs\. 1 DSGVO/);
  });

  test('shows the data protection officer and the authority, when given', () => {
    const dataProtectionContact = 'Datenschutz, datenschutz@lindental.example';
    const dataProtectionAuthority = 'Landesbeauftragte für den Datenschutz';
    open('datenschutz', { ...agency, dataProtectionContact, dataProtectionAuthority });
    part('Wer verantwortlich ist').getByText(new RegExp(dataProtectionContact));
    part('Ihre Rechte').getByText(new RegExp(dataProtectionAuthority));
  });
});

describe('Barrierefreiheit', () => {
  test('admits what is not there yet', () => {
    open('barrierefreiheit');
    part('Bekannte Grenzen').getByText(/„Tagged PDF“ nach PDF\/UA-1/);
  });

  test('takes reports by the e-mail address of the operator', () => {
    open('barrierefreiheit');
    const link = part('Barrieren melden').getByRole('link', { name: agency.email });
    expect(link.getAttribute('href')).toBe('mailto:post@lindental.example');
  });

  test('prefers the contact meant for barriers', () => {
    open('barrierefreiheit', { ...agency, accessibilityContact: 'barriere@lindental.example' });
    const links = part('Barrieren melden').getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['barriere@lindental.example']);
  });

  test('promises no settlement to whom the law may not give one', () => {
    open('barrierefreiheit');
    part('Wenn Sie keine zufriedenstellende Antwort erhalten').getByText(
      /nur in bestimmten Fällen/,
    );
  });

  test('names the settlement body the operator gives, and no other', () => {
    open('barrierefreiheit', { ...agency, accessibilityAuthority: 'Ombudsstelle Musterland' });
    const settlement = part('Wenn Sie keine zufriedenstellende Antwort erhalten');
    settlement.getByText('Ombudsstelle Musterland');
    expect(settlement.queryByText(/schlichtungsstelle-bgg/)).toBeNull();
  });
});

describe('Impressum', () => {
  test('shows the address as on an envelope', () => {
    open('impressum');
    const lines = screen.getByRole('region', { name: 'Anbieter (§ 5 DDG)' }).querySelectorAll('p');
    expect([...lines].map((line) => line.textContent)).toEqual([
      'Freiwilligenagentur Lindental',
      'Am Anger 3',
      '01234 Lindental',
      'Deutschland',
    ]);
  });

  test('lets one write and call with a tap', () => {
    open('impressum');
    const links = part('Kontakt').getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'mailto:post@lindental.example',
      'tel:+493012345',
    ]);
  });

  test('leaves out what does not apply to the operator', () => {
    open('impressum');
    expect(screen.queryByRole('region', { name: 'Register und Aufsicht' })).toBeNull();
    expect(screen.queryByText(/fehlen noch|nicht vollständig/)).toBeNull();
  });

  test('says which entries are missing and where they are set', () => {
    open('impressum', nobody);
    const notice = part('Noch nicht vollständig');
    notice.getByText(/Die Angaben zum Betreiber fehlen noch/);
    notice.getByText(/content\/operator\.json/);
    expect(notice.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      missingOperatorFields(nobody).map((field) => operatorFields[field]),
    );
  });

  test('shows what is there when only a part is missing', () => {
    open('impressum', { ...agency, phone: '  ' });
    const notice = part('Noch nicht vollständig');
    notice.getByText(/sind noch nicht vollständig/);
    expect(notice.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Telefon']);
    part('Kontakt').getByText('post@lindental.example');
  });
});
