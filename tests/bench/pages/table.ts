import { benchMeasures } from './assessments';

const rows = Number(new URLSearchParams(location.search).get('rows'));

// Code and faces come with the click, as in the app.
document.querySelector('button')?.addEventListener('click', async () => {
  const { tablePdf } = await import('./table-pdf');
  URL.createObjectURL(await tablePdf(benchMeasures(rows)));
});
