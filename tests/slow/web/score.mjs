// Scores folders of applications on every basis, one line each.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { built_in, score } from './module.mjs';

const rubric = built_in('rubric.toml');
const practices = built_in('practices.toml');

for (const folder of process.argv.slice(3)) {
  const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null);
  const sha256 = (path) => createHash('sha256').update(readFileSync(join(folder, path))).digest('hex');
  const paths = readdirSync(join(folder, 'dowody')).map((name) => `dowody/${name}`);
  const files = Object.fromEntries(paths.map((path) => [path, sha256(path)]));
  const [answers, review] = [read('odpowiedzi.toml'), read('ocena.toml')];
  for (const basis of ['claimed', 'evidenced', 'confirmed']) {
    process.stdout.write(score({ rubric, practices, answers, review, files, basis, today: '2026-11-20' }));
  }
}
