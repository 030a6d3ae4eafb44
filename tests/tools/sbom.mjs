#!/usr/bin/env node
/** `npm run sbom`: lists what is delivered with the app, as a CycloneDX document. Needs no network. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { cyclonedx } from './cyclonedx.mjs';
import { ROOT } from './ensure-installed.mjs';
import { licenceGaps } from './licence-gaps.mjs';
import { shippedPackages } from './shipped-packages.mjs';

const [to = join(ROOT, 'sbom.cdx.json')] = process.argv.slice(2);

const shipped = shippedPackages(ROOT);
/** @type {{ module: { openSourceParts: import('./licence-gaps.mjs').ListedPart[] } }} */
const { module } = await runnerImport(join(ROOT, 'src/i18n/de/info-licences.ts'), {
  configFile: false,
  logLevel: 'error',
});
const gaps = licenceGaps(shipped, module.openSourceParts);
if (gaps.length > 0) {
  console.error(`The licences in the app are not those of what is delivered:\n${gaps.join('\n')}`);
  process.exit(1);
}
const app = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const document = `${JSON.stringify(cyclonedx(app, shipped), null, 2)}\n`;
if (to === '-') {
  process.stdout.write(document);
} else {
  writeFileSync(to, document);
  console.log(`${shipped.length} packages are delivered with the app: ${resolve(to)}`);
}
