// Changes every byte of a certificate and of its signature, one by one: none is accepted.
// `node flipped.mjs MODULE KEY DAY FOLDER`.

import assert from 'node:assert/strict';
import { filesOf, verify } from './verify.mjs';

const [, , , key, today, folder] = process.argv;
const files = filesOf(folder);
const isGood = (changed) => {
  const { verifications } = verify(key, today, changed);
  const steps = verifications.flatMap((line) => JSON.parse(line).steps);
  return steps.some(({ step, found }) => step === 'signature' && found === 'good');
};
assert.ok(isGood(files));
let tried = 0;
files.forEach(([name, bytes], which) => {
  for (let place = 0; place < bytes.length; place += 1) {
    const flipped = Buffer.from(bytes);
    flipped[place] ^= 1;
    const changed = files.map((file, index) => (index === which ? [name, flipped] : file));
    assert.ok(!isGood(changed), `${name}: byte ${place}`);
    tried += 1;
  }
});
console.log(tried);
