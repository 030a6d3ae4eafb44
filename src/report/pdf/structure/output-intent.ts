import type { Internal } from './jspdf-internal';
import { binaryString, reference } from './pdf-syntax';
import { srgbProfile } from './srgb-profile';

/** Writes the profile that says what the colours of the file mean; returns the entry for the catalog. */
export function writeOutputIntent(internal: Internal): string {
  const profile = internal.newObject();
  internal.putStream({
    data: binaryString(srgbProfile()),
    filters: ['FlateEncode'],
    additionalKeyValues: [{ key: 'N', value: '3' }],
    objectId: profile,
  });
  internal.write('endobj');
  return (
    '/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)' +
    `/Info(sRGB IEC61966-2.1)/DestOutputProfile ${reference(profile)}>>]`
  );
}
