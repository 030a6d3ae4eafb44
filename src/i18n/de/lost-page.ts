/** Said by the service worker when even the page is missing: there is nothing else to say it with. */
export const lostPageWords =
  'Die Praxishilfe lässt sich gerade nicht öffnen: Auf diesem Gerät fehlt ein Teil der App, und es besteht keine Verbindung. Ihre gespeicherten Eingaben sind davon nicht betroffen. Bitte laden Sie diese Seite neu, sobald wieder eine Verbindung besteht.';
