// Accessibility of pages, at several widths, in the dark and with forced colours: `node looks.mjs MODULES SITE PAGE…`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { more, require, served } from './served.mjs';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
const VIEWS = [
  ...[320, 768, 1280, 1920].map((width) => ({ width })),
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
];

await served(async (open) => {
  for (const path of more) {
    const page = await open(path);
    // Evaluated by the browser itself: a page need not allow scripts, and ours do not.
    await page.evaluate(axe);
    for (const { width = 1280, colorScheme = 'light', forcedColors = 'none' } of VIEWS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, forcedColors });
      const { violations, passes } = await page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), TAGS);
      const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
      const view = `${path} ${width} px, ${colorScheme}, ${forcedColors}`;
      assert.deepEqual(found, [], view);
      assert.ok(passes.length > 15, view);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${view}: scrolls sideways by ${over} px`);
    }
    await page.context().close();
  }
});
