// The form in a browser: accessible, offline, and with any input.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, open, require, show, withBrowser } from './browser.mjs';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['#/', '#/dane', '#/lista', '#/kryterium/stala-ewaluacja', '#/kryterium/plan-wieloletni', '#/sprawdzenie', '#/wynik'];

await withBrowser(async (page, context) => {
  page.on('dialog', (dialog) => dialog.accept());
  const file = (name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  // A question can be answered before the municipality is named, and the page reopens with it.
  await open(page, '#/kryterium/stala-ewaluacja');
  await page.check('#answer-edycja-oceniona-tak');
  await page.waitForTimeout(300);
  await page.reload();
  await page.waitForSelector('#answer-edycja-oceniona-tak');
  assert.ok(await page.isChecked('#answer-edycja-oceniona-tak'));

  // An overwritten answer is no longer claimed, even if the new text is refused.
  await show(page, '#/dane');
  for (const day of ['05.09.2026', '31.02.2025']) {
    await page.fill('#heading-ended', day);
    await page.press('#heading-ended', 'Tab');
    await page.waitForTimeout(200);
  }
  await show(page, '#/sprawdzenie');
  assert.doesNotMatch(await page.locator('#main').innerText(), /05\.09\.2026/);
  await show(page, '#/dane');
  await page.fill('#heading-ended', '');
  await page.press('#heading-ended', 'Tab');

  // Hostile names are shown as they are, and nothing in them runs.
  const hostile = '<img src=x onerror="document.title=1">';
  await open(page, '#/dane');
  await page.fill('#heading-municipality', hostile);
  await page.fill('#heading-edition', 'XII \u202Eedycja');
  await page.fill('#heading-terc', '123');
  await page.press('#heading-terc', 'Tab');
  await page.waitForSelector('.faults a[href="#heading-terc"]');
  assert.equal(await page.inputValue('#heading-terc'), '123', 'what was typed stays');
  await page.fill('#heading-terc', '');
  await page.press('#heading-terc', 'Tab');
  await page.waitForSelector('.faults', { state: 'detached' });

  await show(page, '#/kryterium/stala-ewaluacja');
  await page.check('#answer-edycja-oceniona-tak');
  await page.setInputFiles('#file-edycja-oceniona', file('<b>raport\u202E.txt', 'raport'));
  await page.waitForSelector('#place-edycja-oceniona-0');
  assert.equal(await page.locator('.pieces b, .pieces img').count(), 0);
  await show(page, '#/sprawdzenie');
  assert.equal(await page.locator('#main img').count(), 0);
  assert.ok((await page.locator('#main').innerText()).includes(hostile));

  // A text being typed when the page is closed is there when it reopens, and counts.
  await show(page, '#/kryterium/stala-ewaluacja');
  await page.click('#noted-edycja-oceniona summary');
  await page.locator('#note-edycja-oceniona').pressSequentially('w połowie zdan');
  await page.waitForTimeout(300);
  await page.reload();
  await page.waitForSelector('#note-edycja-oceniona');
  assert.equal(await page.inputValue('#note-edycja-oceniona'), 'w połowie zdan');
  await show(page, '#/sprawdzenie');
  assert.match(await page.locator('#main').innerText(), /w\społowie zdan/);

  // A second tab reports the first, and shows no input fields.
  const other = await context.newPage();
  await other.goto(page.url());
  await other.waitForSelector('#notice h2');
  assert.equal(await other.locator('#main').innerHTML(), '');
  await other.close();

  // A file that is not an application is reported where it was chosen, and the open one stays.
  await show(page, '#/');
  const faults = async (name, bytes) => {
    await page.setInputFiles('#open', file(name, bytes));
    await page.waitForSelector('#fault-open');
    const said = await page.locator('#fault-open').innerText();
    assert.ok((await page.locator('.held').innerText()).includes('onerror'));
    return said;
  };
  const texts = new Set();
  for (const [name, bytes] of [
    ['zly.zip', 'PK\u0003\u0004 to nie jest archiwum'],
    ['zly.toml', 'format = 1\nformat = 1'],
    ['obraz.toml', Buffer.from([0xff, 0xd8, 0xff])],
    ['pusty.toml', ''],
  ]) texts.add(await faults(name, bytes));
  assert.ok(texts.size >= 3, [...texts].join('\n'));

  // Accessibility: wide, narrow, dark, in forced colours, in English.
  let passed = 0;
  const look = async (name) => {
    await page.evaluate(axe);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
    const found = await page.evaluate((tags) => window.axe.run({ runOnly: { type: 'tag', values: tags }, iframes: false }), tags);
    passed += found.passes.length;
    const problems = found.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(' ')}`);
    assert.deepEqual(problems, [], name);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(sideways <= 0, `${name} scrolls sideways by ${sideways} px`);
  };
  for (const [width, scheme, forced] of [[1280, 'light', 'none'], [768, 'dark', 'none'], [320, 'light', 'active']]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, forcedColors: forced });
    for (const hash of PAGES) {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await page.waitForTimeout(150);
      await look(`${hash} at ${width} px, ${scheme}, forced colours: ${forced}`);
    }
  }
  const small = await page.evaluate(() => {
    const inPlace = 'button:not(.link), .box, input:not([type="radio"], [type="checkbox"]), summary, a.button';
    const shown = [...document.querySelectorAll(inPlace)].filter((one) => one.checkVisibility());
    return shown.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 100));
  });
  assert.deepEqual(small, [], 'smaller than a finger');
  await page.click('#language');
  await page.waitForFunction(() => document.documentElement.lang === 'en' && document.title.startsWith('Result'));

  // Clearing asks for confirmation, then leaves nothing.
  await show(page, '#/');
  await page.click('#clear');
  await page.click('[data-act="clear-yes"]');
  await page.waitForSelector('.held', { state: 'detached' });
  await page.reload();
  await page.waitForSelector('.begin');
  console.log(`${passed} rules passed`);
});
