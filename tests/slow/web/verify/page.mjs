// The page in a browser: `node page.mjs MODULES PAGE PUBLISHED LISTED KEY DAY`; PUBLISHED is the folder of the published
// example, LISTED one with a print and the list of its register, signed by KEY. Prints nothing if all is well.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { existsSync, readFileSync, readdirSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , modules, page, published, listed, key, day] = process.argv;
const require = createRequire(join(resolve(modules), 'here.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

const certificate = join(published, 'ubo-2026-0001.toml');
const signed = [certificate, `${certificate}.minisig`];

// Whether a person asked the page to read the certificate named in its address from beside itself.
let isAllowed = false;

// Opens the page, which must make no requests, throw no errors and open no windows; `view` describes the window.
async function open(address, view = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...view });
  const opened = await context.newPage();
  const own = address.split('#')[0];
  opened.on('request', (request) => {
    const url = request.url();
    const isList = own.startsWith('http') && /\/SHA256SUMS(\.minisig)?$/.test(url);
    const isSought = isAllowed && own.startsWith('http') && /\/certyfikaty\/ubo-2026-0001\.toml(\.minisig)?$/.test(url);
    if (url.split('#')[0] !== own && !isList && !isSought) assert.fail(`asks for ${url}`);
  });
  opened.on('pageerror', (error) => assert.fail(error.message));
  opened.on('dialog', (dialog) => assert.fail(dialog.message()));
  await opened.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  await opened.goto(address);
  return opened;
}

const conclusion = async (opened, files) => {
  await opened.setInputFiles('#picked', files);
  await opened.waitForFunction((count) => document.querySelectorAll('.files li').length === count, files.length);
  return opened.locator('.verdict').first().getAttribute('data-conclusion');
};
const clear = async (opened) => {
  await opened.click('#clear');
  await opened.waitForSelector('.files', { state: 'detached' });
};

async function looksRight(opened, name) {
  await opened.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
  const { violations } = await opened.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), tags);
  assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`), [], name);
  const wide = await opened.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${name}: scrolls sideways`);
}

const file = pathToFileURL(page).href;

// From a disk: the example, both languages, another key, the address, hostile files.
{
  const opened = await open(file);
  assert.equal(await conclusion(opened, signed), 'alone');
  assert.equal(await opened.evaluate(() => document.activeElement.id), 'verdict-0');
  // A half-typed key and open sections stay.
  await opened.click('#key-other');
  await opened.fill('#typed', 'RWQ half');
  await opened.click('#language');
  await opened.waitForSelector('html[lang="en"]');
  assert.equal(await opened.inputValue('#typed'), 'RWQ half');
  assert.match(await opened.textContent('.verdict h2'), /signature is genuine/);
  assert.equal(await opened.title(), 'Check a certificate');
  await opened.fill('#typed', 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3');
  await opened.click('#use-key');
  await opened.waitForSelector('[data-conclusion="other-key"]');
  await opened.fill('#typed', 'no key at all');
  await opened.click('#use-key');
  await opened.waitForSelector('#typed[aria-invalid="true"]');
  await opened.click('#own-key');
  await opened.waitForSelector('#own-key', { state: 'detached' });
  await opened.waitForSelector('[data-conclusion="alone"]');
  assert.equal(await opened.inputValue('#typed'), '');
  // The print says what was checked, and when.
  await opened.emulateMedia({ media: 'print' });
  assert.match(await opened.innerText('.checked'), /1\sFebruary\s2027.*ubo-2026-0001\.toml.*SHA-256:\s[0-9a-f]{64}/s);
  await opened.emulateMedia({ media: 'screen' });
  await clear(opened);
  const hostile = { name: '<img src=x onerror=alert(1)>.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7\n<script>alert(1)</script>') };
  assert.equal(await conclusion(opened, [hostile]), 'unreadable');
  assert.equal(await opened.locator('main img').count(), 0);
  await clear(opened);
  const nested = { name: 'a.toml', mimeType: '', buffer: Buffer.from(`a = ${'['.repeat(500_000)}`) };
  assert.equal(await conclusion(opened, [nested]), 'unreadable');
  await clear(opened);
  const large = join(mkdtempSync(join(tmpdir(), 'cert-')), 'large.pdf');
  writeFileSync(large, Buffer.alloc(9 * 1024 * 1024));
  await opened.setInputFiles('#picked', [large]);
  await opened.waitForSelector('.remark');
  // An unreadable file is not reported as too large.
  await opened.evaluate(() => {
    const file = new File(['x'], 'folder');
    file.arrayBuffer = () => Promise.reject(new Error('a folder'));
    document.dispatchEvent(Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [file] } }));
  });
  await opened.waitForSelector('#remark-1');
  assert.match(await opened.textContent('#remark-1'), /folder.*could\snot\sbe\sread/s);
  await opened.context().close();
}

// The target of the QR code.
{
  const opened = await open(`${file}#id=UBO-2026-0007&key=RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3`);
  await opened.waitForSelector('.sought .bad');
  assert.match(await opened.textContent('.sought h2'), /UBO-2026-0007/);
  assert.equal(await conclusion(opened, signed), 'other-number');
  await opened.context().close();
}

// It loads the file itself, if it is beside the page, and continues if it is not.
for (const answers of ['file', 'page', 'nothing']) {
  const server = createServer((request, answer) => {
    const name = new URL(request.url, 'http://localhost').pathname.split('/').at(-1);
    const path = name === 'page.html' ? page : join(published, name);
    const isThere = name === 'page.html' || (answers === 'file' && name.startsWith('ubo-'));
    answer.writeHead(isThere || answers === 'page' ? 200 : 404, { 'content-type': 'text/html' });
    answer.end(isThere ? readFileSync(path) : '<!DOCTYPE html><p>');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const opened = await open(`http://127.0.0.1:${server.address().port}/page.html#id=UBO-2026-0001`, { viewport: { width: 320, height: 700 } });
  await opened.waitForSelector('#beside');
  await looksRight(opened, 'offered');
  isAllowed = true;
  await opened.click('#beside');
  if (answers === 'file') {
    await opened.waitForSelector('[data-conclusion="alone"]');
    assert.equal(await opened.locator('.compare').count(), 1);
  } else {
    await opened.waitForFunction(() => document.activeElement.id === 'sought-absent');
    assert.equal(await opened.locator('.verdict, .files, #beside').count(), 0);
    assert.equal(await conclusion(opened, signed), 'alone');
  }
  isAllowed = false;
  await opened.context().close();
  server.close();
}

// A list that arrives late is announced, without moving the focus.
{
  let late;
  const server = createServer((request, answer) => {
    const name = request.url.split('/').at(-1);
    const path = name === 'page.html' ? page : join(published, 'rejestr', name);
    const answered = () => answer.writeHead(200, { 'content-type': 'text/html' }).end(readFileSync(path));
    if (name === 'SHA256SUMS') late = answered;
    else answered();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const opened = await open(`http://127.0.0.1:${server.address().port}/page.html`);
  assert.equal(await conclusion(opened, signed), 'alone');
  assert.equal((await opened.textContent('#news')).trim(), '');
  await opened.focus('#technician-0');
  await opened.keyboard.press('Enter');
  late();
  await opened.waitForSelector('[data-conclusion="changed"]');
  assert.match(await opened.textContent('#news[role="status"]'), /Doszła\slista\srejestru/);
  assert.equal(await opened.evaluate(() => document.activeElement.id), 'technician-0');
  assert.ok(await opened.evaluate(() => document.activeElement.parentElement.open));
  await opened.context().close();
  server.close();
}

// With the keyboard alone.
{
  const opened = await open(file);
  // The page is redrawn once its module is loaded.
  await opened.waitForTimeout(1000);
  const chooser = opened.waitForEvent('filechooser');
  for (let presses = 0; presses < 3; presses += 1) await opened.keyboard.press('Tab');
  await opened.keyboard.press('Enter');
  await (await chooser).setFiles(signed);
  await opened.waitForSelector('[data-conclusion="alone"]');
  const reached = new Set();
  for (let presses = 0; presses < 12; presses += 1) {
    await opened.keyboard.press('Tab');
    reached.add(await opened.evaluate(() => document.activeElement.id));
  }
  for (const id of ['technician-0', 'key-other']) assert.ok(reached.has(id), `${id} of ${[...reached]}`);
  await opened.context().close();
}

// The look, before and after.
for (const view of [
  { viewport: { width: 320, height: 700 } },
  { viewport: { width: 768, height: 900 }, colorScheme: 'dark' },
  { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
]) {
  const opened = await open(file, view);
  await looksRight(opened, `${JSON.stringify(view)} first`);
  await conclusion(opened, [...signed, ...['SHA256SUMS', 'SHA256SUMS.minisig'].map((name) => join(published, 'rejestr', name))]);
  await opened.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  await looksRight(opened, `${JSON.stringify(view)} then`);
  await opened.context().close();
}

// On a server, with the list beside it and without.
{
  const server = createServer((request, answer) => {
    const name = new URL(request.url, 'http://localhost').pathname.slice(1);
    const [folder, found] = name.split('/');
    const path = found === 'page.html' ? page : join(listed, found ?? '');
    const isThere = (folder === 'with' || found === 'page.html') && existsSync(path);
    answer.writeHead(isThere ? 200 : 404, { 'content-type': 'text/html' });
    answer.end(isThere ? readFileSync(path) : '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const print = join(listed, readdirSync(listed).find((name) => name.endsWith('.pdf')));
  for (const [folder, expected] of [['with', 'listed'], ['without', 'alone']]) {
    const opened = await open(`http://127.0.0.1:${server.address().port}/${folder}/page.html`);
    await opened.click('#key-other');
    await opened.fill('#typed', key);
    await opened.click('#use-key');
    await opened.waitForFunction((is) => (document.querySelector('#list .good') !== null) === is, folder === 'with');
    assert.equal(await conclusion(opened, [print]), expected);
    await opened.context().close();
  }
  server.close();
}
await browser.close();
