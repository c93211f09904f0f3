// A site on a server, and a browser that fails if a page makes a request to another host, or logs an error.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';

export const [modules, site, ...more] = process.argv.slice(2);
export const require = createRequire(join(resolve(modules), 'here.js'));

const TYPES = { '.html': 'text/html; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json' };

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://site');
  const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  try {
    const bytes = readFileSync(join(site, name));
    response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}

// Runs `work` with a function that opens a page, with its own window and day.
export async function served(work) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((listening) => server.on('listening', listening));
  const root = `http://127.0.0.1:${server.address().port}/`;
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
  const wrong = [];
  async function open(path, { day = '2026-11-20', ...view } = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...view });
    const page = await context.newPage();
    page.on('request', (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(root) || wrong.push(`asks for ${request.url()}`));
    page.on('response', (response) => response.status() < 400 || wrong.push(`${response.status()} ${response.url()}`));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.stack));
    if (view.javaScriptEnabled !== false) await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await page.goto(root + path);
    return page;
  }
  try {
    await work(open);
  } finally {
    await browser.close();
    server.close();
  }
  assert.deepEqual(wrong, []);
}
