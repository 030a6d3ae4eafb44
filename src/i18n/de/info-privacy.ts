import { given, givenLines, operatorContact } from './info-operator';
import type { InfoBlock, InfoFacts, InfoPage, InfoSection } from './info-page';
import {
  deleting,
  losing,
  onTheDevice,
  otherPeople,
  ownFiles,
  promise,
} from './info-privacy-device';
import { workshopPrivacy } from './info-privacy-workshops';

/** "Datenschutz": what stays on the device, what the web server learns, and one's rights (Art. 13 DSGVO). */
export function privacyPage(facts: InfoFacts): InfoPage {
  return {
    title: 'Datenschutz',
    lead: 'Was Sie in die App eingeben, bleibt auf diesem Gerät. Es gibt kein Konto, keine Cookies und kein Tracking.',
    sections: [
      promise,
      controller(facts),
      onTheDevice,
      workshopPrivacy,
      deleting,
      losing,
      ownFiles,
      otherPeople,
      loading(facts),
      writing,
      rights(facts),
      objection,
      edition,
    ],
  };
}

const controller = (facts: InfoFacts): InfoSection => ({
  id: 'verantwortlich',
  heading: 'Wer verantwortlich ist',
  paragraphs: [
    'Verantwortlich im Sinne der Datenschutz-Grundverordnung (DSGVO) ist, wer die App im Internet bereitstellt, also der Betreiber:',
    ...operatorContact(facts),
    ...optionalAddress(facts, 'dataProtectionContact'),
  ],
});

const loading = (facts: InfoFacts): InfoSection => ({
  id: 'abruf',
  heading: 'Was der Webserver erfährt',
  paragraphs: [
    'Um die App zu laden und nach einer neuen Fassung zu sehen, fragt Ihr Browser bei dem Webserver an, auf dem die App liegt. Wie bei jeder Internetseite erfährt der Server dabei:',
    {
      list: [
        'die IP-Adresse Ihres Internetanschlusses,',
        'Datum und Uhrzeit,',
        'welche Datei abgerufen wurde, wie groß sie war und ob der Abruf gelungen ist,',
        'Browser und Betriebssystem, so wie Ihr Browser sie angibt,',
        'gegebenenfalls die Adresse der Seite, von der Sie kommen.',
      ],
    },
    'Der Server kann diese Angaben in einem Protokoll festhalten. Das dient dazu, die App auszuliefern, Störungen zu finden und Angriffe abzuwehren. Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. f DSGVO; das berechtigte Interesse liegt in einem sicheren und zuverlässigen Betrieb. Ist der Betreiber eine Behörde, die damit eine öffentliche Aufgabe erfüllt, gilt stattdessen Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit dem Recht, das ihr diese Aufgabe gibt. Mit Ihren Eingaben lassen sich diese Angaben nicht zusammenführen, denn die Eingaben verlassen Ihr Gerät nicht.',
    ...serverLogs(facts),
    ...hosting(facts),
    'Sie sind nicht verpflichtet, diese Angaben zu machen. Ohne sie kann ein Server die App aber nicht ausliefern. Ist die App einmal vollständig gespeichert, funktioniert sie auch ohne Internet. Automatisierte Entscheidungen oder ein Profiling gibt es nicht.',
  ],
});

function serverLogs(facts: InfoFacts): InfoBlock[] {
  return given(facts, 'serverLogs')
    ? ['Zu den Protokollen seines Servers gibt der Betreiber an:', facts.operator.serverLogs.trim()]
    : [
        'Was genau protokolliert wird und wann die Protokolle gelöscht werden, legt der Betreiber fest. Er gibt Ihnen darüber Auskunft. Länger, als es für die genannten Zwecke nötig ist, darf er sie nicht aufbewahren.',
      ];
}

function hosting(facts: InfoFacts): InfoBlock[] {
  return given(facts, 'hostingProvider')
    ? [
        'Die App liegt auf einem Server dieses Dienstleisters. Er erhält die genannten Angaben und verarbeitet sie im Auftrag des Betreibers (Art. 28 DSGVO):',
        { address: [{ text: facts.operator.hostingProvider.trim() }] },
      ]
    : [
        'Betreibt ein Dienstleister den Server, erhält auch er diese Angaben und verarbeitet sie im Auftrag des Betreibers (Art. 28 DSGVO). Um welchen Dienstleister es sich handelt und in welchem Land der Server steht, erfahren Sie vom Betreiber.',
      ];
}

const writing: InfoSection = {
  id: 'nachrichten',
  heading: 'Wenn Sie dem Betreiber schreiben',
  paragraphs: [
    'Schreiben Sie dem Betreiber oder rufen Sie ihn an, verarbeitet er Ihre Kontaktdaten und Ihr Anliegen, um Ihnen zu antworten (Art. 6 Abs. 1 Buchst. f, bei Behörden Buchst. e DSGVO). Er löscht beides, sobald es dafür nicht mehr gebraucht wird und keine gesetzliche Pflicht zur Aufbewahrung besteht.',
  ],
};

const rights = (facts: InfoFacts): InfoSection => ({
  id: 'rechte',
  heading: 'Ihre Rechte',
  paragraphs: [
    'Für alles, was auf Ihrem Gerät liegt, brauchen Sie niemanden zu fragen: Sie können es selbst ansehen, ändern, mitnehmen und löschen. Der Betreiber kann darüber keine Auskunft geben, weil er keinen Zugang dazu hat.',
    'Gegenüber dem Betreiber haben Sie unter den Voraussetzungen der DSGVO diese Rechte:',
    {
      list: [
        'Auskunft über die Daten, die er über Sie verarbeitet (Art. 15),',
        'Berichtigung falscher Daten (Art. 16),',
        'Löschung (Art. 17),',
        'Einschränkung der Verarbeitung (Art. 18),',
        'Übertragung Ihrer Daten (Art. 20),',
        'Widerspruch (Art. 21), siehe den nächsten Abschnitt.',
      ],
    },
    'Außerdem können Sie sich bei einer Aufsichtsbehörde für den Datenschutz beschweren (Art. 77), zum Beispiel an Ihrem Wohnort, an Ihrem Arbeitsplatz oder am Sitz des Betreibers.',
    ...optionalAddress(facts, 'dataProtectionAuthority'),
  ],
});

const objection: InfoSection = {
  id: 'widerspruch',
  heading: 'Ihr Recht auf Widerspruch',
  paragraphs: [
    'Soweit der Betreiber Ihre Daten auf Grundlage von Art. 6 Abs. 1 Buchst. e oder f DSGVO verarbeitet, können Sie dem jederzeit widersprechen, wenn es dafür Gründe in Ihrer besonderen Situation gibt (Art. 21 Abs. 1 DSGVO). Er verarbeitet die Daten dann nicht weiter, es sei denn, er kann zwingende schutzwürdige Gründe nachweisen, die Ihre Interessen überwiegen, oder er braucht die Daten für rechtliche Ansprüche. Eine formlose Nachricht an den Betreiber genügt.',
  ],
};

const edition: InfoSection = {
  id: 'stand',
  heading: 'Stand dieser Erklärung',
  paragraphs: ['November 2026. Ändert sich die App, wird auch diese Erklärung angepasst.'],
};

function optionalAddress(
  facts: InfoFacts,
  field: 'dataProtectionContact' | 'dataProtectionAuthority',
): InfoBlock[] {
  const lines = givenLines(facts, [field]);
  return lines.length === 0 ? [] : [{ address: lines }];
}
