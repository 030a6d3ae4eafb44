import type { Licence } from './info-page';

/** A piece of others' work that is delivered with the app. */
export interface OpenSourcePart {
  name: string;
  purpose: string;
  licence: 'MIT-Lizenz' | 'ISC-Lizenz' | 'SIL Open Font License 1.1';
  /** As the authors wrote it: the licence asks for exactly this line. */
  copyright: string;
  /** Names in package.json or, for parts of parts, in the lock file. */
  packages: string[];
}

export const openSourceParts: OpenSourcePart[] = [
  {
    name: 'Preact',
    purpose: 'Oberfläche',
    licence: 'MIT-Lizenz',
    copyright: 'Copyright (c) 2015-present Jason Miller',
    packages: ['preact'],
  },
  {
    name: 'Preact Signals',
    purpose: 'Zustand der Oberfläche',
    licence: 'MIT-Lizenz',
    copyright: 'Copyright (c) 2022-present Preact Team',
    packages: ['@preact/signals', '@preact/signals-core'],
  },
  {
    name: 'idb',
    purpose: 'Speichern auf dem Gerät',
    licence: 'ISC-Lizenz',
    copyright: 'Copyright (c) 2016, Jake Archibald <jaffathecake@gmail.com>',
    packages: ['idb'],
  },
  {
    name: 'Workbox',
    purpose: 'Betrieb ohne Internet',
    licence: 'MIT-Lizenz',
    copyright: 'Copyright 2018 Google LLC',
    packages: [
      'workbox-window',
      'workbox-precaching',
      'workbox-routing',
      'workbox-strategies',
      'workbox-core',
    ],
  },
  {
    name: '@cfworker/json-schema',
    purpose: 'Prüfung von Inhalten und Sicherungen',
    licence: 'MIT-Lizenz',
    copyright: 'Copyright (c) Jeremy Danyow',
    packages: ['@cfworker/json-schema'],
  },
  {
    name: 'jsPDF',
    purpose: 'PDF-Dateien',
    licence: 'MIT-Lizenz',
    copyright:
      '(c) 2010-2025 James Hall, https://github.com/MrRio/jsPDF; (c) 2015-2025 yWorks GmbH, https://www.yworks.com/',
    packages: ['jspdf'],
  },
  {
    name: 'jspdf-autotable',
    purpose: 'Tabellen in PDF-Dateien',
    licence: 'MIT-Lizenz',
    copyright:
      'Copyright (c) 2014 Simon Bengtsson, https://github.com/simonbengtsson/jspdf-autotable',
    packages: ['jspdf-autotable'],
  },
  {
    name: 'docx',
    purpose: 'Word-Dateien',
    licence: 'MIT-Lizenz',
    copyright: 'Copyright (c) 2016 Dolan',
    packages: ['docx'],
  },
  {
    name: 'Nano ID',
    purpose: 'Teil von docx',
    licence: 'MIT-Lizenz',
    copyright: 'Copyright 2017 Andrey Sitnik <andrey@sitnik.ru>',
    packages: ['nanoid'],
  },
  {
    name: 'Babel Runtime',
    purpose: 'Teil von jsPDF',
    licence: 'MIT-Lizenz',
    copyright: 'Copyright (c) 2014-present Sebastian McKenzie and other contributors',
    packages: ['@babel/runtime'],
  },
  {
    name: 'fflate',
    purpose: 'Excel-Dateien und Notizen in QR-Codes; auch Teil von jsPDF und docx',
    licence: 'MIT-Lizenz',
    copyright: 'Copyright (c) 2026 Arjun Barrett',
    packages: ['fflate'],
  },
  {
    name: 'qr',
    purpose: 'QR-Codes zeichnen und lesen',
    licence: 'MIT-Lizenz',
    copyright: 'Copyright (c) 2023 Paul Miller (https://paulmillr.com)',
    packages: ['qr'],
  },
  {
    name: 'Source Sans 3',
    purpose: 'Schrift auf dem Bildschirm und im PDF',
    licence: 'SIL Open Font License 1.1',
    copyright:
      "Copyright 2010-2020 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'. All Rights Reserved. Source is a trademark of Adobe in the United States and/or other countries.",
    packages: ['@expo-google-fonts/source-sans-3'],
  },
];

/** The licences' own wording; it has to travel with every copy. The font's licence lies beside the font. */
export const licences: Licence[] = [
  {
    title: 'MIT License',
    language: 'en',
    paragraphs: [
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
      'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
      'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
    ],
  },
  {
    title: 'ISC License',
    language: 'en',
    paragraphs: [
      'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.',
      'THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.',
    ],
  },
];
