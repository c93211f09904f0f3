// Opens a page from disk as Chromium shows it: `node opened.mjs MODULES PAGE`. Fails if its module draws no heading, or if
// the page logs an error or makes a request.

import { open, withBrowser } from '../../tests/slow/web/browser.mjs';

await withBrowser(async (page) => open(page, ''));
