import { BuilderElement, type XmlComponent } from 'docx';

/** An element of the file for what the library has no words for; attributes that are `undefined` are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: XmlComponent[]
): XmlComponent {
  const given = Object.entries(attributes).map(([key, value]) => [key, { key, value }]);
  return new BuilderElement({ name, attributes: Object.fromEntries(given), children });
}
