import type { Page } from '@playwright/test';
import { type App, checkA11y, expect, test } from './fixtures';
import { openWorkshop, type SeededWorkshop, seedWorkshop, storedWorkshop } from './steps/workshops';

const TITLE = 'Zukunftswerkstatt im Gemeindehaus';
const LIGHTS = ['rygggyr', 'ggyryyg', 'ygyryrg', 'rrgyygg', 'yyggryg', 'rgg-rgy'];
const VOTING: SeededWorkshop = { title: TITLE, expected: 12, lights: LIGHTS };
const TOPICS = ['Kinderbetreuung', 'Neuer Flyer'].map((text, at) => ({
  id: `topic-${at}`,
  text,
  measureId: null,
}));
const REVEALED: SeededWorkshop = { ...VOTING, revealed: true, topics: TOPICS };

const stageOf = (page: Page) => page.getByRole('region', { name: /^Beamer-Ansicht/ });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

/** The beamer view with this workshop, and the focus where its keys are heard. */
async function showBeamer(app: App, wanted: SeededWorkshop): Promise<Page> {
  await openWorkshop(app, 'beamer', wanted);
  await expect(stageOf(app.page)).toBeFocused();
  return app.page;
}

/** What is told in place of a slide while nothing is shown. */
const DARK = 'Die Beamer-Ansicht ist dunkel geschaltet.';

/** The title of the checkpoint that is shown. */
async function checkpointTitle(page: Page): Promise<string> {
  const text = await heading(page, /^Checkpunkt/).textContent();
  return text?.split(': ')[1] ?? '';
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

test.describe('before the reveal', () => {
  test('the wall says how to take part and how many have, and nothing of the votes', async ({
    app,
  }) => {
    const page = await showBeamer(app, VOTING);
    await expect(heading(page, TITLE)).toBeVisible();
    await expect(
      page.getByRole('status').filter({ hasText: '6 von 12 Stimmzetteln' }),
    ).toBeVisible();
    await expect(page.getByRole('img', { name: /^QR-Code zum Mitmachen/ })).toBeVisible();
    await expect(page.getByText(/^[2-9AFJKMRTUWXY]{4}$/)).toBeVisible();

    // Whatever is pressed, no checkpoint and no light comes into the page.
    await press(page, 'End', '1', '2', '3', 'T', 'ArrowRight', 'PageDown', ' ');
    await expect(heading(page, 'Themenspeicher')).toBeVisible();
    const html = await page.content();
    for (const word of ['Handlungsbedarf', 'Strategischer Nutzen', 'Checkpunkt ']) {
      expect(html).not.toContain(word);
    }
    expect((await storedWorkshop(page)).agreements).toEqual({});
  });

  test('a ballot cast in the other window is counted here', async ({ app }) => {
    const page = await showBeamer(app, VOTING);
    const other = await app.page.context().newPage();
    await other.goto(`${app.url}#/workshop/workshop-1/beamer`);
    await seedWorkshop(other, { ...VOTING, lights: [...LIGHTS, 'ggggggg'] });
    await other.evaluate(() => {
      new BroadcastChannel('praxishilfe-workshops').postMessage(['workshop-1']);
    });
    await expect(page.getByText('7 von 12')).toBeVisible();
  });
});

test.describe('the keys', () => {
  test('turn the slides, also those of a presenter', async ({ app }) => {
    const page = await showBeamer(app, REVEALED);
    const place = (at: number) => expect(page.getByText(`${at} von 11`)).toBeAttached();
    await place(2);
    await press(page, 'ArrowRight');
    await place(3);
    await press(page, 'PageDown');
    await place(4);
    await press(page, ' ');
    await place(5);
    await press(page, 'PageUp', 'ArrowLeft');
    await place(3);
    await press(page, 'End');
    await expect(heading(page, 'Maßnahmenplan')).toBeVisible();
    await press(page, 'ArrowLeft');
    await expect(heading(page, 'Themenspeicher')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Neuer Flyer' })).toBeVisible();
    await press(page, 'ArrowLeft');
    await expect(heading(page, 'Unser gemeinsames Ergebnis')).toBeVisible();
    await press(page, 'Home');
    await expect(page.getByText('Die Stimmen sind aufgedeckt.')).toBeVisible();
  });

  test('give the joint light, take it back, and undo', async ({ app }) => {
    const page = await showBeamer(app, REVEALED);
    const first = await checkpointTitle(page);
    const joint = page
      .locator('p', { hasText: 'Gemeinsame Ampel' })
      .filter({ visible: true })
      .first();
    const lights = async () =>
      Object.values((await storedWorkshop(page)).agreements).map(({ rating }) => rating);
    await expect(joint).toContainText('noch offen');
    await press(page, '1');
    await expect(joint).toContainText('Dringender Handlungsbedarf');
    await expect.poll(lights).toEqual(['red']);
    await press(page, '2');
    await expect(joint).toContainText('Handlungsbedarf');
    await press(page, '0');
    await expect(joint).toContainText('noch offen');
    await expect.poll(lights).toEqual([null]);
    await press(page, 'z');
    await expect.poll(lights).toEqual(['yellow']);
    // Taken back where it is seen.
    await press(page, 'ArrowRight');
    await expect(heading(page, first)).toBeHidden();
    await press(page, 'z');
    await expect(heading(page, first)).toBeVisible();
    await expect.poll(lights).toEqual(['red']);
    await press(page, '3', 'Delete');
    await expect.poll(lights).toEqual([null]);
  });

  test('blank the screen and bring it back', async ({ app }) => {
    const page = await showBeamer(app, REVEALED);
    const controls = page.getByRole('region', { name: 'Steuerung' });
    await page.mouse.move(300, 300);
    await expect(controls).toHaveCSS('opacity', '1');
    await press(page, 'b');
    // At once: on a dark wall they would be all there is to see.
    await expect(controls).toHaveCSS('opacity', '0', { timeout: 1000 });
    await expect(heading(page, DARK)).toBeAttached();
    await expect(heading(page, /^Checkpunkt/)).toHaveCount(0);
    await expect(stageOf(page)).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await press(page, '3');
    await press(page, '.');
    await expect(heading(page, /^Checkpunkt/)).toBeVisible();
    expect((await storedWorkshop(page)).agreements, 'nobody saw what was given').toEqual({});
    await press(page, 'b', 'Escape');
    await expect(heading(page, /^Checkpunkt/)).toBeVisible();
    await press(page, 'b', 'ArrowRight');
    await expect(page.getByText('3 von 11')).toBeAttached();
    await expect(heading(page, /^Checkpunkt/)).toBeVisible();
  });

  test('stand on a card, which Escape closes', async ({ app }) => {
    const page = await showBeamer(app, REVEALED);
    await press(page, '?');
    const card = page.getByRole('dialog', { name: /^Mit Tasten/ });
    await expect(card).toContainText('gemeinsame Ampel: Rot, Gelb, Grün');
    // On the card they do nothing.
    await press(page, 'ArrowRight', '1', 'Escape');
    await expect(card).toBeHidden();
    await expect(page.getByText('2 von 11')).toBeAttached();
    await expect(stageOf(page)).toBeFocused();
  });

  test('are heard as soon as the card has gone, on a slow device, too', async ({ app }) => {
    const page = await showBeamer(app, REVEALED);
    await press(page, '?');
    await expect(page.getByRole('dialog')).toBeVisible();
    // In the moment in which the card goes, before anything is painted.
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        if (document.querySelector('dialog')) return;
        watch.disconnect();
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    await press(page, 'Escape');
    await expect(heading(page, 'Maßnahmenplan')).toBeVisible();
  });

  test('are letters in a field, until Escape leaves it', async ({ app }) => {
    const page = await showBeamer(app, REVEALED);
    await press(page, 'n');
    await expect(page.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('2 Busse z. B. ab Bahnhof');
    await press(page, 'ArrowLeft', 'Home', 'Enter');
    await expect(heading(page, 'Themenspeicher')).toBeVisible();
    await expect(page.getByRole('listitem').last()).toHaveText('2 Busse z. B. ab Bahnhof');
    await press(page, 'Home');
    await expect(heading(page, 'Themenspeicher')).toBeVisible();
    await press(page, 'Escape');
    await expect(stageOf(page)).toBeFocused();
  });

  test('go back to the talk when a topic is noted', async ({ app }) => {
    const page = await showBeamer(app, REVEALED);
    const place = (at: number) => expect(page.getByText(`${at} von 11`)).toBeAttached();
    const noting = () => expect(page.getByRole('textbox')).toBeFocused();
    await press(page, 'ArrowRight', 'n');
    await noting();
    await page.keyboard.type('Wer hat den Schlüssel?');
    await press(page, 'Enter');
    await expect(page.getByRole('listitem').last()).toHaveText('Wer hat den Schlüssel?');
    await noting();
    await press(page, 'Enter');
    await place(3);
    await expect(stageOf(page)).toBeFocused();
    await press(page, 'n');
    await noting();
    await press(page, 'Escape');
    await place(3);
    // A presenter turns the page in the middle of it, too; then there is no going back.
    await press(page, 'n');
    await noting();
    await page.keyboard.type('Noch et');
    await press(page, 'PageUp');
    await expect(heading(page, 'Unser gemeinsames Ergebnis')).toBeVisible();
    await press(page, 'ArrowRight');
    await expect(heading(page, 'Themenspeicher')).toBeVisible();
    await press(page, 'Escape');
    await place(10);
  });

  test('are for the slides, whatever was clicked before', async ({ app }) => {
    const page = await showBeamer(app, REVEALED);
    const place = (at: number) => expect(page.getByText(`${at} von 11`)).toBeAttached();
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.getByRole('button', { name: 'Vollbild', exact: true }).click();
    await expect.poll(isFull).toBe(true);
    await press(page, ' ');
    await place(3);
    expect(await isFull()).toBe(true);
    await page.getByRole('button', { name: 'Tasten', exact: true }).click();
    const card = page.getByRole('dialog', { name: /^Mit Tasten/ });
    await expect(card).toBeVisible();
    await card.getByRole('button', { name: 'Schließen' }).click();
    await expect(card).toBeHidden();
    await expect(stageOf(page)).toBeFocused();
    await press(page, ' ');
    await place(4);
    // Who goes from button to button by key presses them by key.
    await press(page, 'Tab', 'Tab', ' ');
    await place(5);
    await press(page, ' ');
    await place(6);
  });

  test('are heard again after a click, and after a button that goes away', async ({ app }) => {
    const page = await showBeamer(app, REVEALED);
    await page.getByRole('button', { name: 'Zurzeit kein Handlungsbedarf' }).click();
    await press(page, 'End');
    await expect(heading(page, 'Maßnahmenplan')).toBeVisible();
    await press(page, 'ArrowLeft');
    await expect(heading(page, 'Themenspeicher')).toBeVisible();
    await page.getByRole('textbox').focus();
    await heading(page, 'Themenspeicher').click();
    await press(page, 'ArrowLeft');
    await expect(heading(page, 'Unser gemeinsames Ergebnis')).toBeVisible();
  });

  test('reach every control, which fade for the eye only', async ({ app }) => {
    await app.page.clock.install();
    const page = await showBeamer(app, REVEALED);
    const controls = page.getByRole('region', { name: 'Steuerung' });
    await expect(controls).toHaveCSS('opacity', '1');
    await page.clock.runFor(5000);
    await expect(controls).toHaveCSS('opacity', '0');
    // The plan, which the talk ends with, has no lights: what is reached is told by name.
    await press(page, 'Home', 'Tab');
    await expect(page.getByRole('button', { name: 'Vorige Folie' })).toBeFocused();
    await expect(controls).toHaveCSS('opacity', '1');
    await press(page, 'Tab', 'Enter');
    await expect(heading(page, /^Checkpunkt/)).toBeVisible();
    await stageOf(page).focus();
    await page.clock.runFor(5000);
    await expect(controls).toHaveCSS('opacity', '0');
    await page.mouse.move(300, 300);
    await page.clock.runFor(1000);
    await expect(controls).toHaveCSS('opacity', '1');
  });
});

test('the time runs silently, stops, and says when it is over', async ({ app }) => {
  await app.page.clock.install({ time: new Date('2026-11-20T10:00:00+01:00') });
  const page = await showBeamer(app, REVEALED);
  const time = page.getByRole('timer', { name: 'Verbleibende Zeit' });
  await press(page, '-', '-', 't');
  await expect(time).toHaveText('noch 3 Min.');
  await page.clock.runFor('01:01');
  await expect(time).toHaveText('noch 2 Min.');
  await press(page, 't');
  await page.clock.runFor('10:00');
  await expect(time).toHaveText('Pause, noch 2 Min.');
  await press(page, 't');
  await page.clock.runFor('01:00');
  await expect(time).toHaveText('letzte Minute');
  await page.clock.runFor('01:00');
  await expect(time).toHaveText('Zeit um');
  await expect(page.getByText('Die Zeit ist um.')).toBeAttached();
  await press(page, '+');
  await expect(time).toHaveText('letzte Minute');
  // Another checkpoint has its own time.
  await press(page, 'ArrowRight');
  await expect(time).toHaveCount(0);
  await press(page, 't');
  await expect(time).toHaveText('noch 3 Min.');
});

test('what is chosen holds over a reload', async ({ app }) => {
  const page = await showBeamer(app, REVEALED);
  await press(page, 'End', 'ArrowLeft');
  await expect(heading(page, 'Themenspeicher')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Themenspeicher')).toBeVisible();
});

test('the screen is kept awake as long as the view is open, and asked for again', async ({
  app,
}) => {
  await app.page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        async request(kind: string) {
          told.push(`held ${kind}`);
          return {
            async release() {
              told.push('released');
            },
          };
        },
      },
    });
  });
  const page = await showBeamer(app, REVEALED);
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await expect.poll(told).toEqual(['held screen']);
  // Seen again after it was not.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(told).toEqual(['held screen', 'held screen']);
  await page.getByRole('link', { name: 'Zum Workshop' }).click();
  await expect(page.getByRole('navigation', { name: 'Dieser Workshop' })).toBeVisible();
  await expect.poll(told).toEqual(['held screen', 'held screen', 'released']);
  // The app has its own frame again.
  await expect(page.getByRole('contentinfo')).toBeVisible();
});

test('full screen comes and goes by key and by button', async ({ app }) => {
  const page = await showBeamer(app, REVEALED);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await press(page, 'f');
  await expect.poll(isFull).toBe(true);
  await page.getByRole('button', { name: 'Vollbild beenden' }).click();
  await expect.poll(isFull).toBe(false);
  await expect(page.getByRole('button', { name: 'Vollbild', exact: true })).toBeVisible();
});

test.describe('two windows of one device', () => {
  async function openBoth(app: App, room: 'ergebnis' | 'beamer' | 'abstimmen', wanted = REVEALED) {
    const page = await showBeamer(app, wanted);
    const other = await page.context().newPage();
    await other.goto(`${app.url}#/workshop/workshop-1/${room}`);
    return { beamer: page, other };
  }

  test('show the same slide, whoever turns', async ({ app }) => {
    const { beamer, other } = await openBoth(app, 'beamer');
    await expect(stageOf(other)).toBeFocused();
    await expect(heading(other, await checkpointTitle(beamer))).toBeVisible();
    await press(other, 'End');
    await expect(heading(beamer, 'Maßnahmenplan')).toBeVisible();
    await press(beamer, 'ArrowLeft');
    await expect(heading(other, 'Themenspeicher')).toBeVisible();
    await press(beamer, 'b');
    await expect(heading(other, DARK)).toBeAttached();
    await press(other, 'b');
    await expect(heading(beamer, 'Themenspeicher')).toBeVisible();
    // A third one takes over what the two show.
    const third = await beamer.context().newPage();
    await third.goto(`${app.url}#/workshop/workshop-1/beamer`);
    await expect(heading(third, 'Themenspeicher')).toBeVisible();
  });

  test('show the same time and the same joint light', async ({ app }) => {
    const { beamer, other } = await openBoth(app, 'beamer');
    await expect(stageOf(other)).toBeFocused();
    await press(other, 't', '1');
    await expect(beamer.getByRole('timer')).toHaveText('noch 5 Min.');
    await expect(beamer.getByText('Dringender Handlungsbedarf').last()).toBeVisible();
    await press(beamer, 't');
    await expect(other.getByRole('timer')).toHaveText('Pause, noch 5 Min.');
  });

  test('the adviser turns the slides from the own window', async ({ app }) => {
    const { beamer, other } = await openBoth(app, 'ergebnis');
    const control = other.getByRole('region', { name: 'Beamer steuern' });
    const title = await checkpointTitle(beamer);
    await expect(control).toContainText(`Auf dem Beamer: `);
    await expect(control).toContainText(title);
    await control.getByRole('button', { name: 'Nächste Folie' }).click();
    await expect(beamer.getByText('3 von 11')).toBeAttached();
    await control.getByRole('button', { name: 'Leinwand dunkel' }).click();
    await expect(heading(beamer, DARK)).toBeAttached();
    await expect(control).toContainText('dunkel geschaltet');
    await beamer.close();
    await expect(control).toBeHidden();
  });

  test('the wall shows the sentences that the group agrees on', async ({ app }) => {
    const { beamer, other } = await openBoth(app, 'ergebnis');
    await other.getByLabel('Begründung').fill('Niemand hat es aufgeschrieben.');
    await other.getByLabel('Abweichende Meinung').fill('Der Sportverein sieht es anders.');
    await expect(beamer.getByText('Begründung: Niemand hat es aufgeschrieben.')).toBeVisible();
    await expect(
      beamer.getByText('Abweichende Meinung: Der Sportverein sieht es anders.'),
    ).toBeVisible();
    await beamer.setViewportSize({ width: 1920, height: 1080 });
    await expect(beamer.getByText('Gemeinsame Ampel', { exact: true })).toBeInViewport();
  });

  test('on a laptop the joint light is seen with the votes', async ({ app }) => {
    const { other } = await openBoth(app, 'ergebnis');
    await other.setViewportSize({ width: 1280, height: 800 });
    const strip = other.getByRole('region', { name: 'Beamer steuern' });
    await expect(strip).toBeVisible();
    await expect(other.getByRole('radio', { name: 'Noch offen' })).toBeInViewport({ ratio: 1 });
    const [line, button] = await Promise.all(
      [strip, other.getByRole('button', { name: 'Beamer-Ansicht' })].map((part) =>
        part.boundingBox(),
      ),
    );
    expect(button?.y).toBeLessThan((line?.y ?? 0) + (line?.height ?? 0));
  });

  test('the strip calls the first slide as it is called on the wall', async ({ app }) => {
    const { beamer, other } = await openBoth(app, 'ergebnis');
    await press(beamer, 'Home');
    await expect(other.getByRole('region', { name: 'Beamer steuern' })).toContainText(
      'Auf dem Beamer: Die Stimmen sind aufgedeckt.',
    );
    await expect(beamer.getByText('Die Stimmen sind aufgedeckt.')).toBeVisible();
  });

  test('the wall follows the plan, measure by measure', async ({ app }) => {
    const { beamer, other } = await openBoth(app, 'ergebnis', { ...REVEALED, joint: 'ryryggg' });
    await beamer.setViewportSize({ width: 1920, height: 1080 });
    await other.setViewportSize({ width: 1280, height: 800 });
    await other.getByRole('button', { name: 'Gemeinsames Ergebnis übernehmen' }).click();
    await other.getByRole('link', { name: 'Zum Maßnahmenplan' }).click();
    const show = other.getByRole('button', { name: 'Plan auf dem Beamer zeigen' });
    await show.click();
    await expect(heading(beamer, 'Maßnahmenplan')).toBeVisible();
    await expect(show).toBeHidden();
    for (const number of [1, 2, 3, 4]) {
      await other
        .getByRole('button', { name: /^Maßnahme hinzufügen: / })
        .first()
        .click();
      await other.getByRole('button', { name: 'Eigene Maßnahme schreiben' }).click();
      await other.keyboard.type(`Vorhaben ${number}`);
      const field = (label: string) =>
        beamer.getByLabel(`Maßnahme ${number}: ${label}`, { exact: true });
      await expect(field('Maßnahme')).toHaveValue(`Vorhaben ${number}`);
      for (const label of ['Maßnahme', 'Verantwortlich', 'Beginn', 'Kontrolle']) {
        await expect(field(label)).toBeInViewport({ ratio: 1 });
      }
    }
    // What was just done can be taken back without hiding what comes next.
    const bar = other.getByRole('button', { name: 'Rückgängig' });
    await expect(bar).toBeVisible();
    const [undo, work] = await Promise.all(
      [bar, other.getByLabel('Maßnahme 4: Kontrolle', { exact: true })].map((part) =>
        part.boundingBox(),
      ),
    );
    expect(undo?.x).toBeGreaterThan((work?.x ?? 0) + (work?.width ?? 0));
    // Back to the first, as the adviser does.
    await other.getByLabel('Maßnahme 1: Verantwortlich', { exact: true }).fill('Kim Sommer');
    const first = beamer.getByLabel('Maßnahme 1: Kontrolle', { exact: true });
    await expect(first).toBeInViewport({ ratio: 1 });
  });

  test('the beamer follows the reveal by itself', async ({ app }) => {
    const { beamer, other } = await openBoth(app, 'abstimmen', VOTING);
    await expect(heading(beamer, TITLE)).toBeVisible();
    // As the other window stores it and tells of it.
    await seedWorkshop(other, { ...VOTING, revealed: true });
    await other.evaluate(() => {
      new BroadcastChannel('praxishilfe-workshops').postMessage(['workshop-1']);
    });
    await expect(heading(beamer, /^Checkpunkt/)).toBeVisible();
  });

  test('a wish of another version, or from before the reveal, shows nothing of the votes', async ({
    app,
  }) => {
    const { beamer, other } = await openBoth(app, 'beamer', VOTING);
    await expect(stageOf(other)).toBeFocused();
    await other.evaluate(() => {
      const channel = new BroadcastChannel('praxishilfe-stage-workshop-1');
      const wish = { blank: false, timer: null, minutes: 5, count: 500, by: 'x', revealed: true };
      const say = (slide: unknown) =>
        channel.postMessage({ kind: 'wish', from: 'x', beamer: true, wish: { ...wish, slide } });
      say({ kind: 'result' });
      say({ kind: 'hologram' });
      say({ kind: 'checkpoint', id: 'strategic-benefit' });
    });
    await press(other, 'ArrowRight');
    await expect(heading(beamer, 'Themenspeicher')).toBeVisible();
    await press(other, 'ArrowLeft');
    await expect(heading(beamer, TITLE)).toBeVisible();
  });
});

/** All visible texts that are smaller than this, in pixels; what only screen readers get does not count. */
function smallTexts(page: Page, least: number) {
  return page.evaluate((limit) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!parent || !text || parent.closest('.visually-hidden, script, style, noscript')) continue;
      const { width, height } = parent.getBoundingClientRect();
      if (width < 2 || height < 2 || !parent.checkVisibility({ visibilityProperty: true }))
        continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < limit) found.push(`${size.toFixed(1)}px: ${text}`);
    }
    return found;
  }, least);
}

test.describe('from ten metres', () => {
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
  ] as const) {
    test(`no text is smaller than 3.3 % of ${width} × ${height}`, async ({ app }) => {
      await app.page.setViewportSize({ width, height });
      const page = await showBeamer(app, { ...VOTING });
      await page.mouse.move(200, 200);
      expect(await smallTexts(page, height * 0.033)).toEqual([]);
      await page.goto('about:blank');
      await showBeamer(app, { ...REVEALED, id: 'workshop-2', joint: 'rygg-yr' });
      await press(page, 't');
      for (const slide of Array.from({ length: 11 }, (_, at) => at)) {
        await press(page, slide === 0 ? 'Home' : 'ArrowRight');
        await expect(page.getByText(`${slide + 1} von 11`)).toBeAttached();
        expect(await smallTexts(page, height * 0.033), `slide ${slide + 1}`).toEqual([]);
      }
      await press(page, '?');
      expect(await smallTexts(page, height * 0.033), 'the keys').toEqual([]);
    });
  }

  test('the plan can be read while it is written', async ({ app }) => {
    await app.page.setViewportSize({ width: 1920, height: 1080 });
    const page = await showBeamer(app, { ...REVEALED, joint: 'ryggggg' });
    await press(page, 'End');
    await page.getByRole('button', { name: /übernehmen/ }).click();
    await page.getByRole('button', { name: 'Maßnahme hinzufügen' }).first().click();
    expect(await smallTexts(page, 1080 * 0.033), 'the suggestions').toEqual([]);
    await page.getByRole('button', { name: 'Eigene Maßnahme schreiben' }).click();
    // Its letters and arrows are its own.
    await page.keyboard.type('Bis 3.12. mit 2 Betrieben sprechen');
    await press(page, 'ArrowLeft', 'Home');
    await expect(page.getByText('11 von 11')).toBeAttached();
    expect(await smallTexts(page, 1080 * 0.033), 'the plan').toEqual([]);
    await press(page, 'Escape', 'ArrowLeft');
    await expect(heading(page, 'Themenspeicher')).toBeVisible();
  });

  test('the numbers that matter are far larger', async ({ app }) => {
    await app.page.setViewportSize({ width: 1920, height: 1080 });
    const page = await showBeamer(app, VOTING);
    const sizeOf = (text: RegExp) =>
      page.getByText(text).evaluate((found) => Number.parseFloat(getComputedStyle(found).fontSize));
    expect(await sizeOf(/^6 von 12$/)).toBeGreaterThan(1080 * 0.1);
    expect(await sizeOf(/^[2-9AFJKMRTUWXY]{4}$/)).toBeGreaterThan(1080 * 0.1);
    const code = await page.getByRole('img', { name: /^QR-Code/ }).boundingBox();
    expect(code?.height).toBeGreaterThan(1080 * 0.5);
  });
});

test.describe('long texts', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    id: `topic-${at}`,
    text: `Thema ${at}: Donaudampfschifffahrtsgesellschaftskapitän`,
    measureId: null,
  }));

  /** Wider than the window, or cut off without a way to roll to it. */
  const cut = (page: Page) =>
    page.evaluate(() => {
      const root = document.documentElement;
      if (root.scrollWidth > root.clientWidth) return 'the page is wider than the window';
      const slide = document.querySelector('h1')?.closest('[class]')?.parentElement;
      for (let box = slide; box && box !== root; box = box.parentElement) {
        const { overflowY } = getComputedStyle(box);
        const longer = box.scrollHeight > box.clientHeight + 1;
        if (longer && overflowY === 'hidden') return `cut off: ${box.className}`;
        if (overflowY === 'auto' && box.scrollWidth > box.clientWidth) return 'wider than its box';
      }
      return '';
    });

  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [360, 740],
  ] as const) {
    test(`are all reached at ${width} × ${height}`, async ({ app }) => {
      await app.page.setViewportSize({ width, height });
      const title = 'Zukunftswerkstatt der Nachbarschaftshilfe im Stadtteil '.repeat(4).trim();
      const page = await showBeamer(app, { ...REVEALED, title, topics: many });
      await press(page, 'Home');
      await expect(heading(page, title)).toBeVisible();
      expect(await cut(page)).toBe('');
      await press(page, 'End', 'ArrowLeft');
      await expect(heading(page, 'Themenspeicher')).toBeVisible();
      expect(await cut(page)).toBe('');
      await expect(page.getByRole('button', { name: 'Weiter unten' })).toBeVisible();
      // A presenter rolls to the end before the slide is turned.
      const more = page.getByRole('button', { name: 'Weiter unten' });
      await expect(async () => {
        if (await more.isVisible()) await press(page, 'PageDown');
        await expect(more).toBeHidden({ timeout: 100 });
      }).toPass();
      await expect(page.getByText(/^Thema 59/)).toBeInViewport();
      await expect(page.getByRole('textbox')).toBeInViewport();
      await press(page, 'PageDown');
      await expect(heading(page, 'Maßnahmenplan')).toBeVisible();
    });
  }
});

test('a failure of the storage is said in a quiet line', async ({ app }) => {
  const page = await showBeamer(app, REVEALED);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await press(page, '2');
  await expect(page.getByRole('alert').filter({ hasText: 'Nicht gespeichert' })).toBeVisible();
  // What was entered is still shown.
  await expect(page.getByRole('button', { name: 'Handlungsbedarf', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('every slide is good for screen readers and eyes, light and dark', async ({ app }) => {
  test.slow();
  const page = await showBeamer(app, VOTING);
  await checkA11y(page, 'beamer: vote');
  await page.goto('about:blank');
  await showBeamer(app, { ...REVEALED, id: 'workshop-2', joint: 'rygg-yr' });
  const slides = ['Home', 'ArrowRight', 'End', 'ArrowLeft', 'ArrowLeft'];
  for (const key of slides) {
    await press(page, key);
    if (key === 'ArrowRight') await press(page, 't');
    await checkA11y(page, `beamer: ${await heading(page, /./).textContent()}`);
    await press(page, 'd');
    await checkA11y(page, `beamer, dark: ${await heading(page, /./).textContent()}`);
    await press(page, 'd');
  }
  await press(page, 'b');
  await checkA11y(page, 'beamer: blank');
  await press(page, 'b', '?');
  await checkA11y(page, 'beamer: keys');
});

test('without BroadcastChannel a window works on its own', async ({ app }) => {
  await app.page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  const page = await showBeamer(app, REVEALED);
  await press(page, 'ArrowRight', '3');
  await expect(page.getByText('3 von 11')).toBeAttached();
});
