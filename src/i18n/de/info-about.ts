import { licences, openSourceParts } from './info-licences';
import type { InfoFacts, InfoPage, InfoSection } from './info-page';

/** "Über": what the app is, for whom, and where its content and its parts come from. */
export function aboutPage(facts: InfoFacts): InfoPage {
  return {
    title: 'Über diese App',
    lead: 'Diese App hilft gemeinnützigen Organisationen, ihre Zusammenarbeit mit Unternehmen aus der Region zu prüfen und Schritt für Schritt zu verbessern.',
    sections: [audience, twoSteps, together, origin, ownWords, versions(facts), openSource],
  };
}

const audience: InfoSection = {
  id: 'zielgruppe',
  heading: 'Für wen die App gedacht ist',
  paragraphs: [
    'Die App richtet sich an Menschen, die in einer gemeinnützigen Organisation Verantwortung tragen: im Vorstand, in der Geschäftsführung, in der Leitung eines Bereichs oder Teams. Wie groß die Organisation ist, spielt keine Rolle.',
    'Am meisten bringt die Selbstbewertung, wenn mehrere Menschen sie gemeinsam machen: Haupt- und Ehrenamtliche ebenso wie die Interessenvertretung der Beschäftigten. Auch wer Organisationen berät, kann mit der App arbeiten.',
    '„KMU“ steht in der App für kleine und mittlere Unternehmen.',
  ],
};

const twoSteps: InfoSection = {
  id: 'schritte',
  heading: 'In zwei Schritten zum Plan',
  paragraphs: [
    {
      list: [
        'Schritt 1: Sie gehen sieben Checkpunkte durch und bewerten jeden mit der Ampel. Rot heißt „Dringender Handlungsbedarf“, Gelb „Handlungsbedarf“, Grün „Zurzeit kein Handlungsbedarf“. Rechnen Sie mit 20 bis 40 Minuten.',
        'Schritt 2: Für die wichtigsten roten und gelben Checkpunkte legen Sie im Maßnahmenplan fest, was Sie tun wollen, welche Priorität es hat, wer verantwortlich ist, wann Sie beginnen und wann Sie die Umsetzung kontrollieren. Anregungen finden Sie bei jedem Checkpunkt.',
      ],
    },
    'Sie müssen nicht alles auf einmal schaffen. Checkpunkte dürfen offenbleiben, und Sie können jederzeit unterbrechen. Den fertigen Plan können Sie drucken oder als PDF, Word- oder Excel-Datei speichern. Die Termine können Sie in Ihren Kalender übernehmen. Nach einiger Zeit bewerten Sie erneut und sehen, was sich verändert hat.',
    {
      facts: [{ label: 'Lieber mit dem Stift?', text: 'Leere Vordrucke', href: '#/vordrucke' }],
    },
  ],
};

const together: InfoSection = {
  id: 'workshops',
  heading: 'Gemeinsam im Workshop',
  paragraphs: [
    'Sie können die Checkpunkte auch in einer Gruppe bewerten: Alle stimmen ohne Namen ab, am eigenen Handy, auf Papier oder an einem Gerät, das herumgegeben wird. Danach sprechen Sie über die Unterschiede, einigen sich auf gemeinsame Ampeln und machen daraus einen Plan und ein Protokoll. Das geht ohne Internet.',
    {
      facts: [
        { label: 'Sie leiten einen Workshop?', text: 'Leitfaden', href: '#/workshop/leitfaden' },
        {
          label: 'Sie nehmen teil?',
          text: 'An einem Workshop teilnehmen',
          href: '#/workshop/mitmachen',
        },
      ],
    },
  ],
};

const origin: InfoSection = {
  id: 'herkunft',
  heading: 'Woher die Inhalte stammen',
  paragraphs: [
    'Grundlage ist die Praxishilfe „Zusammenarbeit mit KMU in der Region systematisch angehen“. Sie stammt vom Bundesnetzwerk Bürgerschaftliches Engagement (BBE) und von der Offensive Mittelstand – Gut für Deutschland (OM). Für diese App wurde ein Entwurf der Praxishilfe verwendet.',
    'Die Praxishilfe gehört zum Leitfaden „Zusammenarbeit gemeinnütziger Organisationen mit kleinen und mittleren Unternehmen in der Region“, den BBE und OM gemeinsam herausgegeben haben.',
  ],
};

const ownWords: InfoSection = {
  id: 'wortlaut',
  heading: 'Eigene Worte, nicht der offizielle Text',
  paragraphs: [
    'Die Sätze in dieser App wurden eigens für sie geschrieben. Sie geben den Inhalt der Praxishilfe wieder, sind aber nicht deren offizieller Wortlaut. Maßgeblich ist, was BBE und OM selbst veröffentlichen.',
    'Dass BBE und OM hier genannt sind, heißt für sich genommen nicht, dass sie diese App geprüft haben oder für sie verantwortlich sind. Wer die App anbietet, steht im Impressum.',
    'Die App gibt Anregungen. Eine Rechts-, Steuer- oder Unternehmensberatung ersetzt sie nicht.',
  ],
};

const versions = (facts: InfoFacts): InfoSection => ({
  id: 'fassung',
  heading: 'Welche Fassung Sie benutzen',
  paragraphs: [
    {
      facts: [
        { label: 'App', text: `Version ${facts.version}` },
        { label: 'Inhalte der Praxishilfe', text: `Fassung ${facts.instrumentVersion}` },
      ],
    },
    'Jede Selbstbewertung merkt sich, mit welcher Fassung der Inhalte Sie begonnen haben. Eine veröffentlichte Fassung ändert sich nicht mehr. So passen Ihre Bewertungen auch später noch zum Text der Checkpunkte.',
  ],
});

const openSource: InfoSection = {
  id: 'offene-software',
  heading: 'Offene Software',
  paragraphs: [
    'Der Programmcode dieser App steht unter der MIT-Lizenz. Die App nutzt außerdem freie Bausteine. Danke an alle, die daran mitgearbeitet haben!',
    {
      facts: openSourceParts.map(({ name, purpose, licence, copyright }) => ({
        label: name,
        text: `${purpose}. ${licence}. ${copyright}`,
      })),
    },
    'Hier stehen die Lizenzen der Programmbausteine im englischen Wortlaut. Die Lizenz der Schrift liegt als Datei „fonts/OFL.txt“ bei der App.',
    ...licences.map((licence) => ({ licence })),
  ],
};
