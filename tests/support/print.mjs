// Pages on A4: `node print.mjs MODULES PAGE…` prints each into a PDF of the same name.

import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, ...files] = process.argv.slice(2);
const { chromium } = createRequire(join(resolve(modules), 'here.js'))('playwright-core');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const file of files) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.pdf({ path: file.replace(/\.html$/, '.pdf'), preferCSSPageSize: true });
}
await browser.close();
