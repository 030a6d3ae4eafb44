// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { reportWords } from '../../src/i18n/de/report';
import { buildReport } from '../../src/report/build-report';
import { ResultDiagram } from '../../src/ui/components/result-diagram';
import { answers, assessment, instrument } from '../report/sample';

afterEach(() => act(() => cleanup()));

test('the diagram is one picture that says in words what it shows', () => {
  const { result, labels } = buildReport(
    assessment({ answers: answers({ rating: 'red', note: '' }) }),
    instrument,
    reportWords,
    { changed: '2026-11-20', rated: '2026-05-04', today: '2026-11-20' },
  );
  if (!result) throw new Error('The report has no result.');
  render(<ResultDiagram result={result} labels={labels} />);
  const picture = screen.getByRole('img', { name: result.diagramAlt });
  expect(picture.querySelectorAll('rect')).toHaveLength(1);
  expect(picture.querySelectorAll('circle')).toHaveLength(6);
  expect(picture.textContent).toContain('Dringender');
});
