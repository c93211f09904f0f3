// Files opened in the form: an application to resume, last edition's application, and unrelated files.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, open, show, withBrowser } from './browser.mjs';

const path = (name) => join(folder, name);
const given = (name) => readFileSync(path(name));

await withBrowser(async (page) => {
  await page.clock.setFixedTime('2026-11-20T12:00:00+01:00');
  const asked = [];
  page.on('dialog', (dialog) => (asked.push(dialog.message()), dialog.accept()));
  const text = async (where = '#main') => (await page.locator(where).innerText()).replaceAll('\u00a0', ' ');
  const choose = async (field, name, bytes = given(name)) => {
    writeFileSync(path(name), bytes);
    await page.setInputFiles(`#${field}`, path(name));
  };
  // A real drop, as from the desktop: the browser itself reads the files.
  const devtools = await page.context().newCDPSession(page);
  const drop = async (zone, ...names) => {
    await page.locator(zone).scrollIntoViewIfNeeded();
    const { x, y } = await page.locator(zone).boundingBox();
    const data = { items: [], files: names.map(path), dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop']) {
      await devtools.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
    }
  };
  const save = async () => {
    if (!page.url().endsWith('#/wynik')) await show(page, '#/wynik');
    const [zip] = await Promise.all([page.waitForEvent('download'), page.click('#zip')]);
    return readFileSync(await zip.path());
  };

  // An archive, by a click: no confirmation, as there is nothing to lose. It is saved as it was opened.
  await open(page);
  await choose('open', 'przyklad.zip');
  await page.waitForSelector('.tasks');
  assert.match(await text('#side .now'), /poziom 3/i);
  assert.ok((await save()).equals(given('przyklad.zip')), 'the same bytes');
  assert.deepEqual(asked, []);

  // With a code it can be certified. A review in it is left out, with a message; other files are preserved.
  await show(page, '#/dane');
  await page.fill('#heading-terc', '2499011');
  await page.press('#heading-terc', 'Tab');
  writeFileSync(path('zgloszenie.zip'), await save());
  await show(page, '#/');
  await drop('[data-drop="open"]', 'z-ocena.zip');
  await page.waitForSelector('.tasks');
  assert.equal(asked.length, 1, 'whoever has begun is asked');
  assert.match(await text(), /ocena\.toml/);
  const packed = (await save()).toString('latin1');
  assert.ok(packed.includes('uwagi.txt') && !packed.includes('ocena.toml'));
  await page.reload();
  await page.waitForSelector('h1');
  assert.ok((await save()).toString('latin1').includes('uwagi.txt'), 'a reload changes nothing');

  // The answers alone: their files are reported as missing.
  await show(page, '#/');
  await choose('open', 'odpowiedzi.toml');
  await page.waitForSelector('.tasks');
  await show(page, '#/kryterium/stala-ewaluacja');
  assert.match(await text(), /Nie liczy się/);

  // Last edition's application: answers that can still be true are offered, and reused with one click.
  await show(page, '#/');
  await choose('last', 'przyklad.zip');
  await page.waitForSelector('#heading-edition');
  assert.equal(await page.inputValue('#heading-edition'), 'XIII edycja');
  await show(page, '#/kryterium/plan-wieloletni');
  const still = page.locator('[id^="still-"]').first();
  const question = (await still.getAttribute('id')).replace('still-', '');
  await still.click();
  await page.waitForSelector(`#still-${question}`, { state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.id), `pytanie-${question}`);

  // Evidence is dropped, several files at once.
  await show(page, '#/kryterium/stala-ewaluacja');
  await page.check('#answer-edycja-oceniona-tak');
  await page.waitForSelector('[data-drop="file-edycja-oceniona"]');
  await drop('[data-drop="file-edycja-oceniona"]', 'odpowiedzi.toml', 'pismo.docx');
  await page.waitForSelector('#piece-edycja-oceniona-1');
  // A file dropped elsewhere does not replace the page.
  await drop('#title', 'odpowiedzi.toml');

  // A file that is not an application is reported, without asking to discard anything, and nothing is lost.
  await show(page, '#/');
  const before = asked.length;
  const held = await text('.held');
  const archive = given('przyklad.zip');
  const broken = (at) => Buffer.concat([archive.subarray(0, at), Buffer.from([archive[at] ^ 0xff]), archive.subarray(at + 1)]);
  for (const [name, bytes, said] of [
    ['zgloszenie.pdf', '%PDF-1.7\n', /plik PDF/],
    ['skan.jpg', Buffer.from([0xff, 0xd8, 0xff]), /nie jest zgłoszeniem/],
    ['pusty.toml', '', /jest pusty/],
    ['uciety.zip', archive.subarray(0, archive.length / 2), /ucięte albo uszkodzone/],
    ['inny.zip', broken(60), /./],
    ['pismo.docx', given('pismo.docx'), /nie ma pliku/],
    ['dwa.toml', 'format = 1\ncolour = 3\nrubric = { id = "ubo", version = "2026.1" }\nfilled_on = "wczoraj"\n', /colour[^]*wczoraj/],
    ['nowszy.toml', 'format = 9\n', /9/],
    ['gleboki.toml', `a = ${'['.repeat(100_000)}`, /./],
    ['obcy.toml', 'format = 1\nrubric = { id = "<img src=x onerror=alert(1)>", version = "1" }\n', /<img/],
  ]) {
    await page.evaluate(() => document.getElementById('fault-open')?.setAttribute('data-before', ''));
    await choose('open', name, bytes);
    await page.waitForSelector('#fault-open:not([data-before])');
    const fault = await text('#fault-open');
    assert.match(fault, said, name);
    assert.doesNotMatch(fault, /cert [a-z]/, `${name}: a clerk has no commands`);
    assert.equal(await text('.held'), held);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'open');
    if (name === 'dwa.toml') {
      assert.match(fault, /wiersz 2:[^]*wiersz 4:/);
      assert.deepEqual((await page.locator('#fault-open mark').allInnerTexts()).slice(-2), ['colour', '"wczoraj"']);
    }
  }
  assert.equal(await page.locator('#main img').count(), 0);
  assert.equal(asked.length, before);
});
