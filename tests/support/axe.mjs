// Checks the accessibility of pages: `node axe.mjs MODULES PAGE…`, where MODULES is a folder `node_modules` with
// playwright-core and axe-core. Each page is examined on a wide screen, at 320 px and as on paper; exits with 1 and
// prints the problems found.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'here.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
const VIEWS = [
  { name: '1280 px', width: 1280, media: 'screen' },
  { name: '320 px', width: 320, media: 'screen' },
  { name: 'print', media: 'print' },
];

// A4 without its margins, at 96 dots per inch; a landscape page has its own margins.
const PAPER = (html) => (html.includes('A4 landscape') ? 1123 : 665);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let found = 0;
let passed = 0;
for (const file of files) {
  for (const view of VIEWS) {
    const report = (text) => {
      found += 1;
      console.log(`${file} (${view.name}): ${text}`);
    };
    await look(file, view, report);
  }
}
await browser.close();
console.log(`${files.length} pages, ${VIEWS.length} views, ${passed} rules passed, ${found} problems, ${browser.version()}`);
process.exit(found > 0 || passed === 0 ? 1 : 0);

async function look(file, view, report) {
  const width = view.width ?? PAPER(readFileSync(file, 'utf8'));
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const own = pathToFileURL(file).href;
  page.on('request', (request) => request.url() !== own && report(`asks for ${request.url()}`));
  page.on('console', (message) => message.type() === 'error' && report(message.text()));
  page.on('dialog', (dialog) => report(`a dialog: ${dialog.message()}`) || dialog.dismiss());
  await page.emulateMedia({ media: view.media });
  await page.goto(own);
  // Evaluated by the browser itself: a page need not allow scripts, and ours do not.
  await page.evaluate(axe);
  const result = await page.evaluate((tags) => window.axe.run({ runOnly: { type: 'tag', values: tags } }), TAGS);
  passed += result.passes.length;
  for (const { id, help, nodes } of result.violations) {
    report(`${id}: ${help}\n  ${nodes.slice(0, 5).map((node) => node.html).join('\n  ')}`);
  }
  const { scroll, client } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scroll: scrollWidth, client: clientWidth };
  });
  if (scroll > client) report(`scrolls sideways: ${scroll} px in ${client} px`);
  for (const text of await page.evaluate(misplaced)) report(text);
  if (view.media === 'screen') await tabThrough(page, report);
  else if (await followsWidth(page)) report('has other rules on narrow paper');
  await page.close();
}

// Elements that overflow their box, and list items that overlap. A 1 px head is for screen readers only.
function misplaced() {
  const shown = [...document.body.querySelectorAll('*')].filter((one) => one.checkVisibility());
  const isOut = (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline';
  const out = shown.filter((one) => isOut(one) && !(one.closest('thead')?.clientWidth <= 1));
  const overlap = (one, other) => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const [wide, high] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
    return one !== other && wide > 1 && high > 1;
  };
  const over = shown.filter((one) => one.matches('li') && [...one.parentElement.children].some((other) => overlap(one, other)));
  // Elements next to a coloured section that they do not belong to keep a distance.
  const isColoured = (one) => one.matches('section') && getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)';
  const gap = (text, panel) => {
    const [a, b] = [text.getBoundingClientRect(), panel.getBoundingClientRect()];
    return Math.min(a.right, b.right) <= Math.max(a.left, b.left) ? Infinity : Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
  };
  const touches = (text, panel) => !text.contains(panel) && !panel.contains(text) && gap(text, panel) < 8;
  const panels = shown.filter(isColoured);
  const near = shown.filter((one) => one.matches('h1, h2, p, dl') && panels.some((panel) => touches(one, panel)));
  const told = (found, problem) => found.map((one) => `${problem}: ${one.outerHTML.slice(0, 120)}`);
  return [...told(out, 'runs out of its box'), ...told(over, 'overlaps another item'), ...told(near, 'touches a panel')];
}

// Whether a page has width rules for print. Printers report all kinds of widths to browsers.
async function followsWidth(page) {
  const rules = () => page.evaluate(() => {
    const of = ({ display, fontSize, paddingTop, paddingLeft }) => [display, fontSize, paddingTop, paddingLeft].join();
    return [...document.body.querySelectorAll('*')].map((one) => of(getComputedStyle(one))).join('\n');
  });
  const wide = await rules();
  await page.setViewportSize({ width: 400, height: 800 });
  return wide !== (await rules());
}

// Presses Tab until every control has had the focus, or nothing new gets it.
async function tabThrough(page, report) {
  const wanted = await page.evaluate(() => {
    const usable = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
    const shown = [...document.querySelectorAll(usable)].filter((one) => one.checkVisibility());
    shown.forEach((one, index) => one.setAttribute('data-tab', index));
    return shown.map((one) => one.outerHTML.slice(0, 120));
  });
  const reached = new Set();
  for (let presses = 0; presses <= wanted.length; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      const box = one.getBoundingClientRect();
      const seen = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
      return { index: one.getAttribute('data-tab'), seen };
    });
    if (at.index !== null && !at.seen) report(`has the focus outside of the view: ${wanted[at.index]}`);
    if (at.index !== null) reached.add(Number(at.index));
  }
  wanted.forEach((html, index) => reached.has(index) || report(`no keyboard reaches ${html}`));
}
