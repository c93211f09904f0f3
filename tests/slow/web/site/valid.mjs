// Validates pages against the HTML standard: `node valid.mjs MODULES SITE`; prints the errors.

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [modules, site] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'here.js'));
const { HtmlValidate, StaticConfigLoader } = require('html-validate');
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));

const pages = readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html'));
let found = 0;
for (const page of pages) {
  const { results } = await validator.validateString(readFileSync(join(site, page), 'utf8'));
  for (const { ruleId, message, line } of results.flatMap((result) => result.messages)) {
    found += 1;
    console.log(`${page}:${line}: ${ruleId}: ${message}`);
  }
}
console.log(`${pages.length} pages`);
process.exit(found > 0 || pages.length === 0 ? 1 : 0);
