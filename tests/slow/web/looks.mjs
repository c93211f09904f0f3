// The form magnified, and on paper.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { folder, open, show, withBrowser } from './browser.mjs';

const PAGES = ['#/', '#/dane', '#/lista', '#/kryterium/stala-ewaluacja', '#/kryterium/interesariusze', '#/sprawdzenie', '#/wynik'];

await withBrowser(async (page) => {
  await page.clock.setFixedTime('2026-11-20T12:00:00+01:00');
  const sheets = async () => {
    const bytes = await page.pdf({ format: 'A4', margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' } });
    return bytes.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  };
  const onPaper = async () => {
    await page.emulateMedia({ media: 'print' });
    const shown = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
    const count = await sheets();
    await page.emulateMedia({ media: 'screen' });
    return [shown, count];
  };
  const written = () => page.waitForFunction(() => document.getElementById('paper').textContent.trim() !== '');

  // Blank: every question, including those about the next edition, each with a box and room for handwriting.
  await open(page);
  await written();
  const [blank, blankSheets] = await onPaper();
  for (const asked of ['Czy będzie następna edycja?', 'Nazwa następnej edycji', 'Co wtedy nastąpi?', 'edycja-oceniona']) {
    assert.ok(blank.includes(asked), asked);
  }
  assert.ok(!blank.includes('Zacznij') && blankSheets >= 4 && blankSheets <= 12, `${blankSheets} sheets`);
  await page.emulateMedia({ media: 'print' });
  const square = await page.locator('.square').first().boundingBox();
  assert.ok(Math.abs(square.width - (5 / 25.4) * 96) < 1, 'boxes of 5 mm');
  await page.emulateMedia({ media: 'screen' });

  // Filled: a record, each fact under its own name.
  await page.setInputFiles('#open', join(folder, 'przyklad.zip'));
  await page.waitForSelector('.tasks');
  await page.waitForFunction(() => document.getElementById('paper').textContent.includes('XIII'));
  const [record, recordSheets] = await onPaper();
  assert.match(record, /Czy będzie następna edycja\?\s+tak\s+Nazwa następnej edycji\s+XIII edycja/);
  // An answer is printed even without pressing a button first.
  await show(page, '#/kryterium/stala-ewaluacja');
  await page.check('#answer-edycja-oceniona-nie');
  await page.waitForFunction(() => /edycja-oceniona\s*nie/.test(document.getElementById('paper').textContent));
  // Nor does the browser's own command print an older state.
  await page.check('#answer-edycja-oceniona-tak');
  await page.waitForTimeout(100);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.match(await page.locator('#paper').textContent(), /edycja-oceniona\s*tak/);
  assert.ok(recordSheets >= 2 && recordSheets <= 14, `${recordSheets} sheets`);

  // Twice as large: half the pixels in each direction, without horizontal scrolling.
  await page.setViewportSize({ width: 640, height: 450 });
  for (const hash of PAGES.slice(1)) {
    await show(page, hash);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(sideways <= 0, `${hash} scrolls sideways by ${sideways} px`);
    const hidden = await page.evaluate(() => {
      const bar = document.getElementById('side').getBoundingClientRect();
      document.activeElement.scrollIntoView({ block: 'nearest' });
      return document.activeElement.getBoundingClientRect().top > bar.top;
    });
    assert.ok(!hidden, `${hash}: the bar covers the focus`);
  }
});
