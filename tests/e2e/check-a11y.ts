import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules about colours: all that another colour scheme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** The same class from the copy of playwright-core that axe brings along: equal in use, not in name. */
type PageForAxe = ConstructorParameters<typeof AxeBuilder>[0]['page'];

const describe = ({ id, impact, help, nodes }: Violation) =>
  [`${id} (${impact}): ${help}`, ...nodes.map((node) => `    ${node.target.join(' ')}`)].join('\n');

/**
 * Expects no finding of axe on the page as it stands, in the light and in the dark scheme.
 *
 * @param name of the screen, for the message of a failure
 */
export async function checkA11y(page: Page, name: string): Promise<void> {
  const viewport = page.viewportSize() ?? { width: 1280, height: 720 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // The whole page at once: a sticky bar covers a little of whatever is beneath it at the moment.
  await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });

  const findings: string[] = [];
  const look = async (colorScheme: 'light' | 'dark', choose: (axe: AxeBuilder) => AxeBuilder) => {
    // Without motion, because a colour in mid-transition is nobody's contrast.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The mode without a page of its own for the result: a quarter faster, and we have no frames.
    const axe = new AxeBuilder({ page: page as PageForAxe }).setLegacyMode();
    const { violations } = await choose(axe).analyze();
    findings.push(...violations.map((violation) => `${colorScheme}: ${describe(violation)}`));
  };
  await look('light', (axe) => axe.withTags(TAGS));
  await look('dark', (axe) => axe.withRules(COLOUR_RULES));

  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize(viewport);
  expect(findings.join('\n'), `axe on "${name}"`).toBe('');
}
