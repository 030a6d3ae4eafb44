import { describe, expect, it } from 'vitest';
import { OPEN_BACKUP } from '../../src/ui/open-backup-address';
import { addressOf, parseRoute, type Route } from '../../src/ui/router';

const ROUTES: [string, Route][] = [
  ['#/', { name: 'start' }],
  ['#/neu', { name: 'new' }],
  ['#/sicherung', { name: 'backup' }],
  ['#/geloescht', { name: 'deleted' }],
  ['#/vordrucke', { name: 'forms' }],
  ['#/bewertung/k3f/dokumente', { name: 'documents', id: 'k3f' }],
  ['#/bewertung/k3f/verlauf', { name: 'history', id: 'k3f' }],
  ['#/ueber', { name: 'info', page: 'ueber' }],
  ['#/impressum', { name: 'info', page: 'impressum' }],
  ['#/bewertung/k3f/uebersicht', { name: 'overview', id: 'k3f' }],
  ['#/bewertung/k3f/abgleich', { name: 'reconcile', id: 'k3f' }],
  ['#/bewertung/k3f/massnahmenplan', { name: 'plan', id: 'k3f' }],
  ['#/bewertung/k3f/massnahmenplan?an=m1', { name: 'plan', id: 'k3f', at: 'm1' }],
  ['#/bewertung/k3f/massnahmenplan?neu=planning', { name: 'plan', id: 'k3f', add: 'planning' }],
  [
    '#/bewertung/k3f/checkpunkt/planning',
    { name: 'checkpoint', id: 'k3f', checkpointId: 'planning' },
  ],
  [
    '#/bewertung/k3f/checkpunkt/planning?von=contacts%2Fwho',
    { name: 'checkpoint', id: 'k3f', checkpointId: 'planning', from: 'contacts/who' },
  ],
];

describe('addresses', () => {
  it.each(ROUTES)('%s is a room, and the room has this address', (address, route) => {
    expect(parseRoute(address)).toEqual(route);
    expect(addressOf(route)).toBe(address);
  });

  it('the Sicherung screen from where one is opened is the same screen', () => {
    expect(parseRoute(OPEN_BACKUP)).toEqual({ name: 'backup' });
  });

  it.each(['', '#'])('%j is the start', (address) => {
    expect(parseRoute(address)).toEqual({ name: 'start' });
  });

  it.each([
    '#/gibt-es-nicht',
    '#/bewertung',
    '#/bewertung/k3f',
    '#/bewertung//uebersicht',
    '#/bewertung/k3f/checkpunkt',
    '#/bewertung/k3f/checkpunkt/planning/mehr',
    '#/bewertung/%E0%A4%A',
    '#/neu/heute',
  ])('%s is unknown and keeps its address', (address) => {
    expect(parseRoute(address)).toEqual({ name: 'unknown', address });
  });

  it('carries ids with signs that have a meaning in addresses', () => {
    const route: Route = { name: 'plan', id: 'a/b?c#d%', at: 'x&y=z' };
    expect(parseRoute(addressOf(route))).toEqual(route);
  });
});
