// Invalid requests get faults, and leak no memory.

import assert from 'node:assert/strict';
import { built_in, call, pages, score } from './module.mjs';

const rubric = built_in('rubric.toml');
const good = { rubric, answers: '', files: {}, basis: 'claimed', today: '2026-11-20' };
const bytes = (text) => new TextEncoder().encode(text);
const codes = (answer) => JSON.parse(answer).faults.map((fault) => fault.code);

// First, while the memory has little room. Freed blocks are not reused in order, so a few pages come and go; 400 leaked
// requests would take 25 pages or more.
const large = { ...good, answers: Array.from({ length: 300 }, (_, key) => `k${key} = 1`).join('\n') };
for (let i = 0; i < 20; i += 1) score(large);
const before = pages();
for (let i = 0; i < 400; i += 1) score(large);
assert.ok(pages() - before < 10, `memory is not given back: ${before} pages, then ${pages()}`);

assert.deepEqual(codes(call(bytes(''))), ['other']);
assert.deepEqual(codes(call(bytes('{"call":"reward"}'))), ['other']);
assert.deepEqual(codes(call(new Uint8Array([0xff, 0xfe]))), ['other']);
assert.deepEqual(codes(call(bytes('['.repeat(1_000_000)))), ['other']);
assert.deepEqual(codes(score({ ...good, colour: 'red' })), ['other']);
assert.deepEqual(codes(score({ ...good, basis: 'hoped' })), ['unknown-word']);
assert.deepEqual(codes(score({ ...good, answers: 'format = 2' })), ['other-format']);
for (const nested of ['a = ' + '['.repeat(100_000), 'a' + '.a'.repeat(100_000) + ' = 1', 'a = ' + '{a='.repeat(100_000)]) {
  assert.ok(codes(score({ ...good, answers: nested })).length > 0);
  assert.ok(codes(score({ ...good, rubric: nested })).length > 0);
}
const english = JSON.parse(score({ ...good, answers: 'format = 2', lang: 'en' })).faults[0];
assert.match(english.message, /^unknown format version/);

console.log('good');
