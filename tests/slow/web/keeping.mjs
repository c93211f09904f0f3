// Nothing done in the form is lost: no click, no fact, no typed text, even if storage is full or another tab is open.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, open, show, withBrowser } from './browser.mjs';

await withBrowser(async (page, context) => {
  page.on('dialog', (dialog) => dialog.accept());
  const text = async () => (await page.locator('#main').innerText()).replaceAll('\u00a0', ' ');
  const untilFocused = (id) => page.waitForFunction((id) => document.activeElement?.id === id, id);
  const type = async (id, typed) => {
    await page.fill(id, typed);
    await page.press(id, 'Tab');
    await page.waitForTimeout(100);
  };
  const next = '.pager .button:not(.quiet)';

  // An error that appears above moves nothing while the mouse button is down.
  await open(page, '#/dane');
  await page.fill('#heading-terc', '123');
  const label = page.locator('label[for="heading-next-held-yes"]');
  await label.scrollIntoViewIfNeeded();
  const { x, y, height } = await label.boundingBox();
  await page.mouse.move(x + 5, y + height / 2);
  await page.mouse.down();
  await page.waitForTimeout(300);
  assert.equal((await label.boundingBox()).y, y);
  await page.mouse.up();
  await page.waitForSelector('#heading-next-name');
  assert.ok(await page.isChecked('#heading-next-held-yes'));
  assert.equal(await page.locator('#fault-heading-terc').count(), 1);

  // Boxes ticked faster than the page responds are all ticked.
  await show(page, '#/kryterium/interesariusze');
  const boxes = await page.$$eval('[id^="answer-grupy-"]', (all) => all.map((one) => one.id).slice(1, 5));
  await page.evaluate((ids) => ids.forEach((id) => document.getElementById(id).click()), boxes);
  await page.waitForTimeout(300);
  for (const id of boxes) assert.ok(await page.isChecked(`#${id}`), id);

  // Answers about a next edition survive "there is none", a mistyped value, and a reload.
  await show(page, '#/dane');
  await type('#heading-next-name', 'XIII edycja');
  await type('#heading-next-ends', '15.10.2027');
  await page.check('#heading-next-certain-yes');
  for (const held of ['no', 'unknown']) {
    await page.check(`#heading-next-held-${held}`);
    await page.waitForSelector('#heading-next-name', { state: 'detached' });
    await page.reload();
    await page.waitForSelector('#heading-next-held-yes');
    await page.check('#heading-next-held-yes');
    await page.waitForSelector('#heading-next-name');
    assert.equal(await page.inputValue('#heading-next-name'), 'XIII edycja');
    assert.equal(await page.inputValue('#heading-next-ends'), '15.10.2027');
    assert.ok(await page.isChecked('#heading-next-certain-yes'));
  }

  // Continuing shows once what could not be accepted; after that it does not block, and the check reports it.
  await page.click(next);
  await page.waitForFunction(() => document.activeElement.id === 'faults');
  assert.ok(page.url().endsWith('#/dane'));
  await page.click(next);
  await page.waitForSelector('#answer-edycja-oceniona-tak');

  // Text typed for adding is added on continuing; if it cannot be, the form asks.
  await page.check('#answer-edycja-oceniona-tak');
  await page.fill('#page-edycja-oceniona', 'bip.przykladowo.example/raport');
  await page.fill('#act-edycja-oceniona', 'uchwała 3/2026 z 2 marca 2026');
  await page.click(next);
  await page.waitForSelector('#answer-edycja-oceniona-tak', { state: 'detached' });
  await page.goBack();
  await page.waitForSelector('#piece-edycja-oceniona-1');
  await page.click('#add-summary-edycja-oceniona');
  await page.fill('#page-edycja-oceniona', 'jan@urzad.example');
  await page.click(next);
  await page.waitForSelector('#fault-page-edycja-oceniona');
  await untilFocused('faults');
  await page.fill('#page-edycja-oceniona', '');

  // A refused day leaves no other day in its place.
  await type('#day-edycja-oceniona-0', '2.03.2026');
  await type('#day-edycja-oceniona-0', '31.02.2026');
  await page.waitForSelector('#fault-day-edycja-oceniona-0');
  await show(page, '#/sprawdzenie');
  assert.match(await text(), /Nie ma dnia „31\.02\.2026”/);
  assert.doesNotMatch(await text(), /raport z 02\.03\.2026/);
  await page.click('#faults a[href$="/edycja-oceniona"]');
  await page.waitForSelector('#day-edycja-oceniona-0');

  // The focus moves to a new element or, after a removal, to the one that takes its place.
  await page.fill('#page-edycja-oceniona', 'bip.przykladowo.example/drugi');
  await page.press('#page-edycja-oceniona', 'Enter');
  await page.waitForFunction(() => document.activeElement.id === 'piece-edycja-oceniona-2');
  await page.click('#remove-edycja-oceniona-0');
  await page.waitForFunction(() => document.activeElement.id === 'piece-edycja-oceniona-0');
  assert.equal(await page.locator('[id^="fault-day-"]').count(), 0, 'a fault goes with its piece');
  for (const left of [1, 0]) {
    await page.click('#remove-edycja-oceniona-0');
    await page.waitForFunction((left) => document.querySelectorAll('.pieces > li').length === left, left);
  }
  await untilFocused('add-summary-edycja-oceniona');

  // A note survives a reload right after its last letter.
  await page.click('#noted-edycja-oceniona summary');
  for (const note of ['pierwsza', 'pierwsza i druga', 'pierwsza, druga i trzecia']) {
    await page.fill('#note-edycja-oceniona', note);
    await page.reload();
    await page.waitForSelector('#note-edycja-oceniona');
    assert.equal(await page.inputValue('#note-edycja-oceniona'), note);
  }

  // So does a click, and an address added with a button.
  const reloaded = async (act) => {
    await Promise.all([page.waitForEvent('load'), page.evaluate(`${act}; location.reload()`)]);
    await page.waitForSelector('h1');
  };
  for (const box of await page.$$eval('[id^="answer-ocena-powtorzona-"]', (all) => all.map(({ id }) => id).slice(1, 3))) {
    await reloaded(`document.getElementById('${box}').click()`);
    await page.waitForSelector(`#${box}:checked`);
  }
  await page.fill('#page-edycja-oceniona', 'bip.przykladowo.example/trzeci');
  await reloaded("document.getElementById('page-edycja-oceniona').form.requestSubmit()");
  await page.waitForSelector('#piece-edycja-oceniona-0');
  assert.equal(await page.inputValue('#page-edycja-oceniona'), '', 'added once');
  await reloaded("document.getElementById('remove-edycja-oceniona-0').click()");
  await page.waitForSelector('#piece-edycja-oceniona-0', { state: 'detached' });

  // If there is no room for a file, that is reported, and everything else is saved.
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      if (this.name !== 'files' || window.hasRoom) return put.call(this, value, key);
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  const report = join(folder, 'raport.txt');
  writeFileSync(report, 'raport');
  await page.setInputFiles('#file-edycja-oceniona', report);
  await page.waitForSelector('#piece-edycja-oceniona-0');
  assert.match(await page.locator('#notice').innerText(), /nie ma miejsca/);
  await show(page, '#/wynik');
  assert.match(await page.locator('#notice').innerText(), /nie ma miejsca/, 'as long as it is so');
  const [zip] = await Promise.all([page.waitForEvent('download'), page.click('#zip')]);
  assert.ok((await zip.path()).length > 0);
  await page.evaluate(() => (window.hasRoom = true));
  await show(page, '#/dane');
  await type('#heading-filled-by', 'Jan Wypełniający');
  await page.waitForFunction(() => document.getElementById('notice').textContent === '');
  await page.reload();
  await page.waitForSelector('#heading-filled-by');
  assert.equal(await page.inputValue('#heading-filled-by'), 'Jan Wypełniający');
  await show(page, '#/kryterium/stala-ewaluacja');
  assert.doesNotMatch(await text(), /Nie liczy się/, 'the file is saved with the next step');

  // A second tab is read-only; once it is alone, it continues where the first one was.
  const other = await context.newPage();
  await other.goto(page.url());
  await other.waitForSelector('#notice h2');
  await page.check('#answer-edycja-oceniona-nie');
  await other.evaluate(() => (location.hash = '#/kryterium/wnioski'));
  await other.waitForTimeout(300);
  assert.equal(await other.locator('#main').innerHTML(), '');
  await page.close();
  await other.goto(page.url());
  await other.reload();
  await other.waitForSelector('#answer-edycja-oceniona-nie');
  assert.ok(await other.isChecked('#answer-edycja-oceniona-nie'));

  // So it is if the browser's data are deleted meanwhile.
  const devtools = await context.newCDPSession(other);
  await devtools.send('Storage.clearDataForOrigin', { origin: 'file://', storageTypes: 'all' });
  await other.waitForTimeout(1000);
  await other.reload();
  await other.waitForSelector('#answer-edycja-oceniona-nie:checked');

  // On a phone, Esc closes the list of missing answers, and restores the focus.
  await other.setViewportSize({ width: 320, height: 700 });
  await other.click('#side-bar');
  await other.waitForSelector('#side[data-open]');
  await other.keyboard.press('Escape');
  await other.waitForSelector('#side:not([data-open])');
  assert.equal(await other.evaluate(() => document.activeElement.id), 'side-bar');

  // Unreadable data can be saved as it is, and is deleted only after a second confirmation.
  await other.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('cert-form-ubo').onsuccess = ({ target: { result } }) => {
          const transaction = result.transaction('state', 'readwrite');
          transaction.objectStore('state').put({ kept: { answers: 'format = 9\n' } }, 'form');
          transaction.oncomplete = () => (result.close(), resolve());
        };
      }),
  );
  await other.reload();
  await other.waitForSelector('[data-act="save-held"]');
  const [raw] = await Promise.all([other.waitForEvent('download'), other.click('[data-act="save-held"]')]);
  assert.equal(raw.suggestedFilename(), 'odpowiedzi.toml');
  await other.click('#clear');
  assert.equal(await other.evaluate(() => document.activeElement.id), 'clear-title');
  await other.click('[data-act="clear-no"]');
  await other.reload();
  await other.waitForSelector('[data-act="save-held"]');
  await other.click('#clear');
  await other.click('[data-act="clear-yes"]');
  await other.waitForSelector('.begin');
});
