// A whole interview by keyboard alone: from the start to the ZIP, with a reload in the middle.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { folder, open, withBrowser } from './browser.mjs';

await withBrowser(async (page) => {
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
  const press = (key) => page.keyboard.press(key);

  // Presses Tab until the focus is in the right place.
  async function reach(wanted) {
    const isThere = typeof wanted === 'string' ? (now) => now === wanted : wanted;
    for (let presses = 0; presses < 300; presses += 1) {
      if (isThere(await focused())) return;
      await press('Tab');
    }
    assert.fail(`no keyboard reaches ${wanted}`);
  }
  async function type(id, text) {
    await reach(id);
    await page.keyboard.type(text);
    await press('Tab');
  }
  // The ticked choice gets the focus; arrows move to the others.
  async function choose(question, answer) {
    await reach((now) => now.startsWith(`${question}-`) || now === `${question}-`);
    for (let presses = 0; presses < 10 && (await focused()) !== `${question}-${answer}`; presses += 1) {
      await press('ArrowDown');
      await page.waitForTimeout(40);
    }
    assert.equal(await focused(), `${question}-${answer}`);
  }
  async function tick(id) {
    await reach(id);
    await press('Space');
    await page.waitForTimeout(40);
  }
  async function follow(text) {
    const before = await page.title();
    await reach(text);
    await press('Enter');
    await page.waitForFunction((before) => document.title !== before, before);
  }
  async function prove(question, address) {
    await page.waitForSelector(`#page-${question}`);
    await type(`page-${question}`, address);
    assert.equal(await focused(), 'Dodaj adres');
    await press('Enter');
    await page.waitForSelector(`#place-${question}-0`);
  }

  await open(page);
  await follow('Zacznij');
  await type('heading-municipality', 'Przykładowo');
  await type('heading-edition', 'XII edycja');
  await type('heading-ended', '16 października 2026');
  await choose('heading-applied-for', '1');
  await type('heading-filled-by', 'Jan Wypełniający');
  await follow('Dalej');

  await choose('answer-edycja-oceniona', 'tak');
  await prove('edycja-oceniona', 'bip.przykladowo.example/raport');
  await tick('answer-ocena-powtorzona-obowiazek-w-akcie');
  await prove('ocena-powtorzona', 'https://bip.przykladowo.example/uchwala');
  await page.reload();
  await page.waitForSelector('#place-ocena-powtorzona-0');
  await follow('Dalej');
  await choose('answer-wnioski-spisane', 'tak');
  await reach('again-wnioski-spisane-0');
  await press('Enter');
  await page.waitForSelector('#place-wnioski-spisane-0');
  await choose('answer-zasady-rozstrzygniete', 'zmieniono');
  await page.waitForSelector('#act-zasady-rozstrzygniete');
  await type('act-zasady-rozstrzygniete', 'uchwała 12/2026 z 2 marca 2026');
  await press('Enter');
  await press('Tab');
  await press('Enter');
  await page.waitForSelector('#place-zasady-rozstrzygniete-0');
  assert.match(await page.locator('#side .now').innerText(), /poziom\s1/i);

  await page.evaluate(() => (location.hash = '#/wynik'));
  await page.waitForSelector('#zip');
  await reach('zip');
  const [zip] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
  assert.equal(zip.suggestedFilename(), 'przykladowo-xii-edycja.zip');
  await zip.saveAs(join(folder, 'zgloszenie.zip'));
});
