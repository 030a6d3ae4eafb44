/** @typedef {import('./shipped-packages.mjs').Shipped} Shipped */

/** @param {{ name: string, version: string }} component its address as a "package URL" */
const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @param {string} licence one of SPDX's names, or several */
const licences = (licence) =>
  /^[\w.-]+$/.test(licence) ? [{ license: { id: licence } }] : [{ expression: licence }];

/**
 * A CycloneDX 1.6 document. Without a time or a number of its own, so that the same lock file always
 * gives the same document.
 *
 * @param {{ name: string, version: string, license: string, description: string }} app package.json
 * @param {Shipped[]} shipped
 */
export function cyclonedx(app, shipped) {
  const byName = new Map(shipped.map((part) => [part.name, part]));
  const refs = (/** @type {string[]} */ names) =>
    names.flatMap((name) => byName.get(name) ?? []).map(purl);
  const used = new Set(shipped.flatMap(({ uses }) => uses));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': purl(app),
        name: app.name,
        version: app.version,
        description: app.description,
        licenses: licences(app.license),
      },
    },
    components: shipped.map((part) => ({
      type: 'library',
      'bom-ref': purl(part),
      name: part.name,
      version: part.version,
      purl: purl(part),
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: part.sha512 }],
      licenses: licences(part.licence),
    })),
    dependencies: [
      {
        ref: purl(app),
        dependsOn: refs(shipped.map(({ name }) => name).filter((name) => !used.has(name))),
      },
      ...shipped.map((part) => ({ ref: purl(part), dependsOn: refs(part.uses) })),
    ],
  };
}
