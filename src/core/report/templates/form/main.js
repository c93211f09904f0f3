// Navigation and start-up.

const at = (id) => document.getElementById(id);
const shown = {};
let lang = document.documentElement.lang;

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Warsaw' });
const route = () => (location.hash.startsWith('#/') ? location.hash : (shown.route ?? '#/'));

class Refusal extends Error {}

async function ask(request, bytes) {
  const answer = await cert.call({ lang, route: route(), ...request }, bytes);
  if (answer.json.format === 'cert.faults/1') {
    throw new Refusal(answer.json.faults.map(({ message }) => message).join('\n'));
  }
  return answer;
}

async function put(shown) {
  await released;
  draw(shown);
}

async function putStep(shown) {
  await released;
  if (waiting === 0) draw(shown);
}

function draw({ islands, title, route: of }) {
  for (const [id, html] of Object.entries(islands ?? {})) morph(at(id), html);
  if (islands?.side !== undefined) at('side').hidden = islands.side === '';
  if (title) document.title = title;
  if (of) shown.route = of;
  for (const [id, { value }] of Object.entries(held.state.typed ?? {})) {
    const field = at(id);
    if (!field || field.value === value) continue;
    field.value = value;
    field.closest('details')?.setAttribute('open', '');
  }
}

// Announced once, after a pause; the same sentence again is announced again.
let saying;
function say(text) {
  clearTimeout(saying);
  at('said').textContent = '';
  saying = setTimeout(() => (at('said').textContent = text), 300);
}

async function notice(concern, faults = []) {
  await put((await ask({ call: 'notice', concern, faults })).json);
}

// After a failure, reopens the last saved state, without the steps that may have caused it.
async function failed(error) {
  console.error(error);
  await save({ state: { steps: [] } });
  begun = begin();
  await open().catch(() => {});
  await notice('broken', error instanceof Refusal ? error.message.split('\n') : []);
}

function focusOn(element) {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}

function go(hash) {
  if (location.hash === hash) return inLine(() => show());
  location.hash = hash;
}

async function show() {
  at('side').removeAttribute('data-open');
  at('notice').textContent = '';
  const here = route();
  await put((await ask({ call: 'show' })).json);
  if (lack) await notice(lack);
  const question = here.split('/')[3];
  const target = question && at(`pytanie-${question}`);
  focusOn(target || at('title'));
  if (!target) scrollTo(0, 0);
  await report();
  onPaperSoon();
}

async function report() {
  const frame = at('report');
  if (!frame) return;
  frame.srcdoc = (await ask({ call: 'report' })).json.html;
}

// Printing from the browser prints the form in its current state.
let paperTimer;
function onPaperSoon() {
  clearTimeout(paperTimer);
  paperTimer = setTimeout(() => inLine(() => onPaper(false)), 1000);
}

async function onPaper(blank) {
  await put((await ask({ call: 'paper', blank })).json);
}

// Nothing here waits for another task: the browser prints the page as it is when this returns.
let isBlank = false;
const beforePrint = () => onPaper(isBlank).catch(console.error);
function afterPrint() {
  isBlank = false;
  onPaperSoon();
}

async function print(blank) {
  clearTimeout(paperTimer);
  isBlank = blank;
  await onPaper(blank);
  window.print();
}

async function speak(to) {
  lang = to;
  document.documentElement.lang = to;
  await save({ state: { lang } });
  await put((await ask({ call: 'show' })).json);
  await report();
  onPaperSoon();
}

function begin() {
  const [rubric, practices, contact] = ['rubric', 'practices', 'contact'].map(cert.data);
  return ask({ call: 'begin', rubric, practices, contact, today: today() });
}

// The questionnaire is parsed while the browser reads its store.
let begun = begin();
begun.catch(() => {});

async function open() {
  const files = Object.fromEntries([...held.files].map(([path, { measure }]) => [path, measure]));
  await begun;
  await put((await ask({ call: 'open', kept: held.state.kept ?? null, files })).json);
}

// Only one tab writes. A reloaded page waits until the previous one is gone.
async function isAlone() {
  for (let tries = 0; tries < 5; tries += 1) {
    if (await (navigator.locks ? isLocked() : isUnanswered())) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

function isLocked() {
  return new Promise((resolve) => {
    navigator.locks.request(STORE, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => {});
    });
  });
}

// Without locks, as on addresses without TLS, the tabs ask each other.
function isUnanswered() {
  const tabs = new BroadcastChannel(STORE);
  return new Promise((resolve) => {
    tabs.onmessage = ({ data }) => data === 'here' && resolve(false);
    tabs.postMessage('anybody?');
    setTimeout(resolve, 200, true);
  }).then((isOurs) => {
    tabs.onmessage = isOurs ? ({ data }) => data === 'anybody?' && tabs.postMessage('here') : null;
    if (!isOurs) tabs.close();
    return isOurs;
  });
}

inLine(async () => {
  if (!(await isAlone())) return notice('other-tab');
  addEventListener('hashchange', () => location.hash.startsWith('#/') && inLine(() => takeAdded().then(show)));
  await loadHeld();
  const asked = new URLSearchParams(location.hash.slice(1)).get('lang');
  lang = held.state.lang ?? (['pl', 'en'].includes(asked) ? asked : lang);
  document.documentElement.lang = lang;
  try {
    await open();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return notice('unreadable', error.message.split('\n'));
  }
  await takeUnfinished();
  await report();
  addEventListener('beforeprint', beforePrint);
  addEventListener('afterprint', afterPrint);
  onPaperSoon();
});
