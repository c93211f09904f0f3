// A browser that opens the form from disk, and fails if the page makes any other request or logs an error.

import { createRequire } from 'node:module';
import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const [modules, file, folder] = process.argv.slice(2);
export const require = createRequire(join(resolve(modules), 'here.js'));
export const form = pathToFileURL(file).href;

export async function withBrowser(work) {
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const wrong = [];
  context.on('page', (page) => {
    const isOwn = (url) => ['file:', 'data:', 'blob:', 'about:'].includes(new URL(url).protocol);
    page.on('request', (request) => isOwn(request.url()) || wrong.push(`asks for ${request.url()}`));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.stack));
  });
  try {
    await work(await context.newPage(), context);
  } finally {
    await browser.close();
  }
  assert.deepEqual(wrong, []);
}

// Opens a page of the form, and waits until it is drawn.
export async function open(page, hash = '#/') {
  await page.goto('about:blank');
  await page.goto(form + hash);
  await page.waitForSelector('h1');
}

export async function show(page, hash) {
  const before = await page.title();
  await page.evaluate((hash) => (location.hash = hash), hash);
  await page.waitForFunction((before) => document.title !== before, before);
}
