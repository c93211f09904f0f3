// The list and the map by keyboard, on a later day, and without script: `node list.mjs MODULES SITE`.

import assert from 'node:assert/strict';
import { served } from './served.mjs';

const names = (page) => page.$$eval('tbody tr:not([hidden]) th a', (links) => links.map((link) => link.textContent));
const ALL = ['Nibygród', 'Przykładowo', 'Przykładowo Dolne', 'Przykładowo Górne', 'Przykładowo Morskie'];

await served(async (open) => {
  const page = await open('');
  const focused = () => page.evaluate(() => document.activeElement.dataset.filter ?? document.activeElement.textContent.trim());
  async function reach(wanted) {
    for (let presses = 0; presses < 100 && (await focused()) !== wanted; presses += 1) await page.keyboard.press('Tab');
    assert.equal(await focused(), wanted);
  }
  // A marker shows its name above all others.
  await reach('Przykładowo Morskie: poziom 3, ważny do 20.11.2027');
  assert.equal(await page.textContent('.named .tip'), await focused());
  assert.equal(await page.locator('.poland a').count(), 3);

  await reach('name');
  await page.keyboard.type('GORNE');
  assert.deepEqual(await names(page), ['Przykładowo Górne']);
  assert.match(await page.textContent('[role=status]'), /1$/);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await reach('level');
  await page.keyboard.type('3');
  assert.deepEqual(await names(page), ['Nibygród', 'Przykładowo', 'Przykładowo Morskie']);
  await page.keyboard.press('Home');
  assert.deepEqual(await names(page), ALL);

  await reach('Numer');
  await page.keyboard.press('Enter');
  const byNumber = ['Przykładowo', 'Nibygród', 'Przykładowo Dolne', 'Przykładowo Górne', 'Przykładowo Morskie'];
  assert.deepEqual(await names(page), byNumber);
  assert.equal(await page.getAttribute('th[aria-sort]', 'aria-sort'), 'ascending');
  await page.keyboard.press('Space');
  assert.deepEqual(await names(page), byNumber.toReversed());
  assert.equal(await page.getAttribute('th[aria-sort]', 'aria-sort'), 'descending');

  // One link enlarges the map, another shrinks it.
  const wide = () => page.$eval('.poland', (map) => map.getBoundingClientRect().width);
  const before = await wide();
  await page.focus('.larger');
  await page.keyboard.press('Enter');
  assert.ok((await wide()) > 1.5 * before);
  await page.focus('.smaller');
  await page.keyboard.press('Enter');
  assert.equal(await wide(), before);

  // A site that was not rebuilt: expired certificates are grey, and say so.
  const over = async (day) => {
    const later = await open('', { day });
    return later.$$eval('tr.over, .poland a.over', (ended) => ended.map((one) => one.textContent.includes('ten dzień już minął')));
  };
  assert.deepEqual(await over('2026-11-20'), []);
  assert.deepEqual(await over('2027-11-20'), []);
  assert.deepEqual(await over('2027-11-21'), Array(7).fill(true));
  const certificate = await open('en/certificates/ubo-2026-0003.html', { day: '2027-11-21' });
  assert.match(await certificate.textContent('.over'), /this day has passed/);

  const plain = await open('', { javaScriptEnabled: false });
  assert.deepEqual(await names(plain), ALL);
  assert.ok(!(await plain.isVisible('.filters')) && (await plain.locator('button').count()) === 0);
  await plain.getByRole('link', { name: 'śląskie', exact: true }).click();
  assert.deepEqual(await names(plain), ['Przykładowo Dolne', 'Przykładowo Górne']);
});
