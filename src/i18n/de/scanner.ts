/** A QR code on the screen. */
export const qrWords = {
  tooLong: 'Das ist zu viel Text für einen QR-Code, den eine Kamera noch sicher liest.',
} as const;

/** Reading QR codes with the camera, or from a picture. */
export const scannerWords = {
  start: 'Kamera einschalten',
  starting: 'Kamera wird eingeschaltet …',
  stop: 'Kamera ausschalten',
  close: 'Fertig',
  camera: 'Welche Kamera?',
  /** A camera that has not said its name; counted from 1. */
  unnamedCamera: (place: number) => `Kamera ${place}`,
  hint: 'Halten Sie den QR-Code so vor die Kamera, dass er das Quadrat fast ausfüllt.',
  slow: 'Noch nichts erkannt. Oft hilft es, den QR-Code etwas näher oder weiter weg zu halten, den Bildschirm heller zu stellen und Spiegelungen zu vermeiden.',
  read: (count: number) => (count === 1 ? 'QR-Code gelesen.' : `${count} QR-Codes gelesen.`),
  privacy: 'Die Bilder der Kamera bleiben auf diesem Gerät und werden nicht aufgehoben.',
  picture: 'Bild mit QR-Code wählen',
  pictureBusy: 'Das Bild wird gelesen …',
  pictureWithout:
    'In diesem Bild ist kein QR-Code zu erkennen. Am besten füllt er das Bild fast aus und ist scharf.',
  pictureUnreadable: 'Diese Datei lässt sich nicht als Bild öffnen. Bitte wählen Sie ein Foto.',
  problems: {
    insecure:
      'Diese Seite wurde ohne gesicherte Verbindung (https) geöffnet. Dann geben Browser die Kamera nicht frei. Eintippen geht trotzdem.',
    none: 'Dieses Gerät hat keine Kamera, die der Browser benutzen kann. Eintippen geht trotzdem.',
    refused:
      'Die Kamera ist für diese Seite nicht erlaubt. Erlauben lässt sie sich in den Einstellungen des Browsers, meist über das Zeichen links neben der Adresse. Eintippen geht trotzdem.',
    busy: 'Die Kamera lässt sich gerade nicht einschalten. Vielleicht benutzt sie ein anderes Programm, zum Beispiel eine Videokonferenz. Bitte schließen Sie es und versuchen Sie es noch einmal.',
    lost: 'Die Kamera ist nicht mehr da. Wurde sie ausgesteckt? Bitte versuchen Sie es noch einmal.',
    part: 'Der Teil der App, der QR-Codes liest, ließ sich nicht laden. Bitte versuchen Sie es noch einmal. Eintippen geht trotzdem.',
  },
} as const;
