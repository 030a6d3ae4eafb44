import { benchAssessment } from './assessments';

// The least a page can do to make a file of a plan: write its data down as they are, or put that into an archive.
const rows = Number(new URLSearchParams(location.search).get('rows'));
const write = () => JSON.stringify(benchAssessment(0, rows));

const onClick = (id: string, make: () => Promise<Blob>) =>
  document.getElementById(id)?.addEventListener('click', async () => {
    URL.createObjectURL(await make());
  });

onClick('json', async () => new Blob([write()]));

// The code comes with the click, as in the app.
onClick('zip', async () => {
  const { strToU8, zipSync } = await import('fflate');
  return new Blob([new Uint8Array(zipSync({ 'plan.json': strToU8(write()) }))]);
});
