import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, because a colour in mid-transition is nobody's contrast.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: page as PageForAxe })
      .withTags(TAGS)
      .analyze();
    findings.push(...violations.map((violation) => `${colorScheme}: ${describe(violation)}`));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  expect(findings.join('\n'), `axe on "${name}"`).toBe('');
}
