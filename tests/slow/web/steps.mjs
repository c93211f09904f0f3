// Applies the steps of applications in the module; one line of JSON for each: the text of its answers, and its result.

import { readFileSync } from 'node:fs';
import { ask, built_in, score } from './module.mjs';

const rubric = built_in('rubric.toml');
const practices = built_in('practices.toml');
const today = '2026-11-20';
const object = (answer) => JSON.parse(answer);

for (const line of readFileSync(process.argv[3], 'utf8').trim().split('\n')) {
  ask({ call: 'begin', rubric, practices, today });
  const steps = JSON.parse(line);
  // The page is drawn once, after the last step.
  for (const [index, edit] of steps.entries()) {
    const answer = object(ask({ call: 'edit', edit, route: index === steps.length - 1 ? '#/' : undefined }));
    if (answer.refused) throw new Error(JSON.stringify(edit));
  }
  const { kept } = object(ask({ call: 'kept' }));
  const result = score({ rubric, practices, answers: kept.answers, files: {}, basis: 'evidenced', today });
  process.stdout.write(`${JSON.stringify([kept.answers, result])}\n`);
}
