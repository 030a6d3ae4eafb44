import { operatorFields } from './info-fields';
import { contactLine, given, missingNotice } from './info-operator';
import type { InfoBlock, InfoFacts, InfoPage, InfoSection } from './info-page';

/** "Barrierefreiheit": what was done and checked, what is still missing, and where to report a barrier. */
export function accessibilityPage(facts: InfoFacts): InfoPage {
  return {
    title: 'Barrierefreiheit',
    lead: 'Alle sollen diese App benutzen können: mit Tastatur oder Screenreader, mit großer Schrift, auch wenn sie Farben schlecht unterscheiden. Hier steht, was dafür getan wurde, was noch fehlt und wo Sie Barrieren melden.',
    sections: [aim, done, checked, limits, report(facts), settlement(facts), edition],
  };
}

const aim: InfoSection = {
  id: 'anspruch',
  heading: 'Woran sich die App misst',
  paragraphs: [
    'Maßstab sind die Richtlinien für barrierefreie Webinhalte (WCAG) 2.2 auf Stufe AA und die europäische Norm EN 301 549. Diese Erklärung gilt für die App, die Sie gerade benutzen.',
    'Nach eigener Prüfung erfüllt die App die Anforderungen weitgehend. Was noch nicht erfüllt oder nicht geprüft ist, steht unter „Bekannte Grenzen“.',
  ],
};

const done: InfoSection = {
  id: 'umgesetzt',
  heading: 'Was dafür getan wurde',
  paragraphs: [
    {
      list: [
        'Tastatur: Alles lässt sich allein mit der Tastatur bedienen, und es ist zu sehen, wo Sie gerade sind. Zifferntasten wirken nur, solange Sie in der Ampel oder im Tastenfeld sind; in der Beamer-Ansicht gelten eigene Tasten.',
        'Screenreader: Überschriften, Felder und Schaltflächen tragen Namen, die vorgelesen werden. Wichtige Meldungen werden angesagt.',
        'Form und Wort neben der Farbe: Jede Ampel hat eine eigene Form und steht auch als Wort da. Das bleibt auf einer Schwarz-Weiß-Kopie erkennbar.',
        'Kontrast: Texte, Bedienelemente und Symbole heben sich deutlich vom Hintergrund ab.',
        'Größe: Sie können den Text auf 200 % vergrößern. Die Seiten passen sich schmalen Bildschirmen bis 320 Pixel Breite an.',
        'Workshops: Abstimmen geht am Handy, auf Papier, am herumgegebenen Gerät und mit der Tastatur. Die Kamera ist nie der einzige Weg: Statt jedes QR-Codes lässt sich auch eine Nummer oder ein Code eintippen; nur Notizen kommen dabei nicht mit. Ein Stimmzettel-Code wird vom Screenreader Zeichen für Zeichen mit Wörtern vorgelesen.',
        'Beamer-Ansicht: Sie ist so groß gesetzt, dass sie sich auf einer üblichen Leinwand aus zehn Metern lesen lässt, und lässt sich ganz mit Tasten oder einem Presenter steuern.',
        'Berührung: Schaltflächen sind groß genug für den Finger.',
        'Ruhe: Wer im Gerät weniger Bewegung eingestellt hat, sieht keine Animationen.',
        'Hell, dunkel, kontrastreich: Die App folgt den Einstellungen Ihres Geräts.',
        'Sprache: Die Sätze sind kurz, und Fachwörter werden erklärt.',
      ],
    },
  ],
};

const checked: InfoSection = {
  id: 'pruefung',
  heading: 'Wie geprüft wurde',
  paragraphs: [
    {
      list: [
        'Das Prüfwerkzeug axe untersucht jeden Bildschirm im Browser Chromium, in heller und in dunkler Darstellung.',
        'Automatische Tests gehen den ganzen Weg von der ersten Ampel bis zum Maßnahmenplan nur mit der Tastatur.',
      ],
    },
    'Solche Prüfungen finden nicht alle Barrieren. Deshalb ist Ihre Rückmeldung wichtig.',
  ],
};

const limits: InfoSection = {
  id: 'grenzen',
  heading: 'Bekannte Grenzen',
  paragraphs: [
    {
      list: [
        'PDF-Dateien: Überschriften, Listen und Tabellen sind darin für Screenreader ausgezeichnet („Tagged PDF“ nach PDF/UA-1). Das prüfen bisher nur automatische Tests. Denselben Inhalt finden Sie in der App unter „Übersicht“ und „Maßnahmenplan“.',
        'Word- und Excel-Dateien: Überschriften, Tabellenköpfe und Bildbeschreibungen sind angelegt. Wie sie vorgelesen werden, hängt vom Programm ab, mit dem Sie die Dateien öffnen.',
        'Workshops: Die Verteilung der Stimmen ist als Bild gezeichnet und steht daneben in Worten. Wer die Leinwand nicht sieht, braucht trotzdem jemanden, der vorliest, was gerade gezeigt wird.',
        'Screenreader: Die App wurde nicht mit jedem Screenreader und nicht in jedem Browser erprobt.',
        'Menschen mit Behinderungen haben diese Fassung noch nicht planmäßig erprobt. Eine anerkannte Prüfstelle hat sie nicht untersucht.',
        'Datumsfelder stammen von Ihrem Browser. Wie gut sie sich bedienen lassen, hängt von ihm ab.',
        'Texte in Leichter Sprache und Videos in Deutscher Gebärdensprache gibt es noch nicht.',
      ],
    },
  ],
};

const report = (facts: InfoFacts): InfoSection => ({
  id: 'melden',
  heading: 'Barrieren melden',
  paragraphs: [
    'Sind Sie auf eine Barriere gestoßen, oder brauchen Sie einen Inhalt in anderer Form? Dann schreiben Sie dem Betreiber. Es hilft, wenn Sie den Bildschirm, Ihren Browser und Ihre Hilfsmittel nennen.',
    ...reportContact(facts),
  ],
});

function reportContact(facts: InfoFacts): InfoBlock[] {
  const { operator } = facts;
  if (given(facts, 'accessibilityContact')) {
    return [{ address: [contactLine(operator.accessibilityContact)] }];
  }
  if (given(facts, 'email')) {
    return [{ address: [contactLine(operator.email, operatorFields.email)] }];
  }
  return missingNotice(facts, ['email']);
}

const settlement = (facts: InfoFacts): InfoSection => ({
  id: 'schlichtung',
  heading: 'Wenn Sie keine zufriedenstellende Antwort erhalten',
  paragraphs: given(facts, 'accessibilityAuthority')
    ? [
        'Der Betreiber nennt diese Stelle, an die Sie sich wenden können:',
        { address: [contactLine(facts.operator.accessibilityAuthority)] },
      ]
    : [
        'Ob es für diese App ein Schlichtungsverfahren gibt, hängt davon ab, wer sie betreibt. Bei öffentlichen Stellen des Bundes können sich Menschen mit Behinderungen an die Schlichtungsstelle nach § 16 des Behindertengleichstellungsgesetzes (BGG) wenden. Das Verfahren kostet nichts. Näheres steht unter www.schlichtungsstelle-bgg.de.',
        'Für öffentliche Stellen der Länder und Gemeinden gibt es eigene Stellen nach Landesrecht. Bei anderen Betreibern, zum Beispiel Vereinen, sieht das Gesetz ein solches Verfahren nur in bestimmten Fällen vor.',
      ],
});

const edition: InfoSection = {
  id: 'stand',
  heading: 'Stand dieser Erklärung',
  paragraphs: ['November 2026. Die Erklärung beruht auf einer Prüfung durch das Entwicklungsteam.'],
};
