import { chromium, type Browser } from '@playwright/test';
import { cardFonts } from '../../outputs/share-cards/card-html.ts';
import { ensureBrowser } from '../ensure-browser.ts';
import { installPackage } from '../find-program.ts';

/** What is drawn for paper and for link previews is drawn with these, on every machine. */
const families: readonly string[] = Object.values(cardFonts);
const debianPackage = 'fonts-noto-cjk';

/**
 * A Chromium that has the fonts, installing them where that is allowed (Debian, as root).
 * @throws with a sentence that says what to install, when browser or fonts are not to be had
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = ensureBrowser();
  const open = () => chromium.launch({ executablePath });
  let browser = await open();
  if (await hasFonts(browser)) return browser;
  await browser.close();
  if (installPackage(debianPackage)) {
    browser = await open();
    if (await hasFonts(browser)) return browser;
    await browser.close();
  }
  throw new Error(
    `These fonts are needed, and not all are installed: ${families.join(', ')}. Install them (for example “sudo apt-get install ${debianPackage}”), then run this again.`,
  );
}

/** Whether text set in each family is drawn with it: the browser is asked what it really used. */
async function hasFonts(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  try {
    for (const family of families) {
      await page.setContent(`<p style="font-family: '${family}'">外商投资 Measure 8</p>`);
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument', { depth: -1 });
      const { nodeId } = await session.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: 'p',
      });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      await session.detach();
      if (fonts.length === 0 || fonts.some(({ familyName }) => familyName !== family)) return false;
    }
    return true;
  } finally {
    await page.close();
  }
}
