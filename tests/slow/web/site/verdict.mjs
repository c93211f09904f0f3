// From the code on a printed certificate to the verdict: `node verdict.mjs MODULES SITE FRAGMENT`.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { more, served, site } from './served.mjs';

const [fragment] = more;
const name = 'ubo-2026-0001';
const files = [`${name}.toml`, `${name}.toml.minisig`].map((file) => join(site, 'certyfikaty', file));

await served(async (open) => {
  // The page of the certificate, then the one that verifies, both with the data of the code.
  for (const [index, folder, lang] of [['', 'certyfikaty', 'pl'], ['en/', 'en/certificates', 'en']]) {
    const page = await open(`${index}#${fragment}`);
    await page.waitForURL(`**/${folder}/${name}.html#${fragment}`);
    await page.focus('[data-verify]');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/weryfikacja.html#lang=${lang}&${fragment}`);
    // The list of the register is beside the page, so it knows the current state; and so is the file itself.
    if (index === '') await page.click('#beside');
    else await page.setInputFiles('#picked', files);
    await page.waitForSelector('.verdict[data-conclusion]');
    assert.equal(await page.getAttribute('.verdict', 'data-conclusion'), 'listed');
    assert.match(await page.textContent('main'), /UBO-2026-0001/);
    assert.equal(await page.getAttribute('html', 'lang'), lang);
    await page.context().close();
  }
  // The form uses the language of the page that linked to it.
  const form = await open('en/apply.html');
  await form.click('a.button');
  await form.waitForSelector('html[lang=en] h1');
  await form.context().close();
  // A revoked certificate is found among the past ones; a number that was never given is reported as unknown.
  const revoked = await open('#id=UBO-2026-0006&key=x');
  await revoked.waitForURL('**/certyfikaty/ubo-2026-0006.html#id=*');
  assert.match(await revoked.textContent('main'), /cofnięty/);
  const unknown = await open('#id=UBO-2026-9999');
  await unknown.waitForURL('**/dawne.html#id=*');
  assert.ok(await unknown.isVisible('[data-unknown]'));
});
