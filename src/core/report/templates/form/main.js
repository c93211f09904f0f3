// Which page is shown, and the beginning.

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

function put({ islands, title, route: of }) {
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

// Said once, after a pause in which nothing else is said; the same sentence twice is two sentences.
let saying;
function say(text) {
  clearTimeout(saying);
  at('said').textContent = '';
  saying = setTimeout(() => (at('said').textContent = text), 300);
}

async function notice(concern, faults = []) {
  put((await ask({ call: 'notice', concern, faults })).json);
}

// What stopped in the middle is opened again as it was saved last.
async function failed(error) {
  console.error(error);
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
  put((await ask({ call: 'show' })).json);
  if (!isSaved) await notice('unsaved');
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

// What is printed without a button is the form as it stands.
let paperTimer;
function onPaperSoon() {
  clearTimeout(paperTimer);
  paperTimer = setTimeout(() => inLine(() => onPaper(false)), 1000);
}

async function onPaper(blank) {
  put((await ask({ call: 'paper', blank })).json);
}

async function print(blank) {
  clearTimeout(paperTimer);
  await onPaper(blank);
  window.print();
  onPaperSoon();
}

async function speak(to) {
  lang = to;
  document.documentElement.lang = to;
  await save({ state: { lang } });
  put((await ask({ call: 'show' })).json);
  await report();
  onPaperSoon();
}

async function open() {
  const files = Object.fromEntries([...held.files].map(([path, { measure }]) => [path, measure]));
  const [rubric, practices, contact] = ['rubric', 'practices', 'contact'].map(cert.data);
  const kept = held.state.kept ?? null;
  put((await ask({ call: 'open', rubric, practices, contact, today: today(), kept, files })).json);
}

// One tab writes. A page that is loaded anew waits until the one before has gone.
async function isAlone() {
  for (let tries = 0; tries < 5; tries += 1) {
    const isOurs = await new Promise((resolve) => {
      if (!navigator.locks) resolve(true);
      navigator.locks?.request(STORE, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock && new Promise(() => {});
      });
    });
    if (isOurs) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

inLine(async () => {
  if (!(await isAlone())) return notice('other-tab');
  addEventListener('hashchange', () => location.hash.startsWith('#/') && inLine(show));
  await loadHeld();
  lang = held.state.lang ?? lang;
  document.documentElement.lang = lang;
  try {
    await open();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return notice('unreadable', error.message.split('\n'));
  }
  await takeTyped();
  await report();
  onPaperSoon();
});
