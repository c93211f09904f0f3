// User actions as steps, one after the other.

let line = Promise.resolve();

function inLine(work) {
  line = line.then(work).catch(failed);
  return line;
}

// A form's content as a step; `touched` is the box checked or cleared last.
function step(form, touched) {
  const data = new FormData(form);
  const edit = { ...form.dataset };
  for (const name of new Set(data.keys())) edit[name] = name === 'ticked' ? data.getAll(name) : data.get(name);
  if (touched) edit.last = touched.value;
  return edit;
}

// A step is read at the time of the action, and stored at once: closing the page right after a click loses nothing. Until
// all are processed, the page stays as the user left it.
let waiting = 0;
function takeInLine(form, touched) {
  const edit = step(form, touched);
  const sent = form.dataset.send === undefined ? [] : typedIn(form);
  waiting += 1;
  save({ state: { steps: [...(held.state.steps ?? []), { edit, sent }] } });
  return inLine(() => {
    waiting -= 1;
    return take(form, edit);
  });
}

const typedIn = (form) => [...form.elements].map((field) => field.id).filter((id) => id in (held.state.typed ?? {}));

async function take(form, edit = step(form)) {
  const fields = typedIn(form);
  const { json } = await ask({ call: 'edit', edit });
  onPaperSoon();
  if (json.refused) {
    await putStep(json);
    await save({ state: await kept(edit) });
    if (form.dataset.send !== undefined) at(json.refused)?.focus();
    return;
  }
  for (const id of fields) delete held.state.typed[id];
  if (form.dataset.send !== undefined) form.reset();
  if (edit.do === 'remove') forgetTyped(edit.question);
  await taken(json, edit);
}

// What to store once a step is processed. It is written in a later task, when the page already shows the step.
async function kept(edit) {
  await new Promise((resolve) => setTimeout(resolve));
  const { json } = await ask({ call: 'kept' });
  return { ...json, steps: held.state.steps?.filter((one) => one.edit !== edit) };
}

// Saves a processed step before announcing it.
async function taken(json, edit, come) {
  const focused = document.activeElement;
  await putStep(json);
  await save({ state: await kept(edit), come, gone: json.gone });
  if (['page', 'act', 'file', 'again', 'remove'].includes(edit.do)) {
    onPieces(edit);
  } else if (!focused?.isConnected) {
    at(`pytanie-${edit.question}`)?.focus();
  }
  say(json.said);
}

// Focuses an added piece; after a removal, the next one, or the place to add one.
function onPieces({ do: what, question, at: index }) {
  const pieces = document.querySelectorAll(`[id^="piece-${question}-"]`);
  const wanted = what === 'remove' ? Math.min(Number(index), pieces.length - 1) : pieces.length - 1;
  (at(`piece-${question}-${wanted}`) ?? at(`add-summary-${question}`))?.focus();
}

// Unfinished input of pieces is stored by their numbers, which have changed.
function forgetTyped(question) {
  const isOfPiece = (id) => id.startsWith(`place-${question}-`) || id.startsWith(`day-${question}-`);
  for (const id of Object.keys(held.state.typed ?? {})) if (isOfPiece(id)) delete held.state.typed[id];
}

// Adds what was typed but not added yet: leaving the page implies it.
async function takeAdded() {
  for (const form of document.querySelectorAll('#main form[data-send]')) {
    if ([...form.elements].some((field) => isText(field) && field.value.trim())) await take(form);
  }
}

// Shows rejected input once before the page is left.
const seen = new Set();
async function leave(href) {
  await takeAdded();
  const wrong = [...document.querySelectorAll('#main [aria-invalid]')].map(({ id, value }) => `${id} ${value}`);
  const isNew = wrong.some((one) => !seen.has(one));
  wrong.forEach((one) => seen.add(one));
  if (isNew) focusOn(at('faults'));
  else go(href);
}

const isText = (field) => field.matches('textarea, input:not([type="radio"], [type="checkbox"], [type="file"])');

document.addEventListener('input', ({ target }) => {
  if (!isText(target) || !target.id) return;
  target.dataset.typing = '';
  storeTyped(target);
});

function storeTyped(target) {
  const isStep = target.form?.dataset.do && target.form.dataset.send === undefined;
  const typed = { value: target.value, edit: isStep ? step(target.form) : null };
  held.state.typed = { ...held.state.typed, [target.id]: typed };
  save({});
}

// Processes what was left unfinished when the page was closed: steps, then text.
async function takeUnfinished() {
  for (const { edit, sent } of held.state.steps ?? []) await takeAgain(edit, sent);
  for (const [id, { edit }] of Object.entries(held.state.typed ?? {})) if (edit) await takeAgain(edit, [id]);
}

async function takeAgain(edit, fields) {
  const { json } = await ask({ call: 'edit', edit });
  if (!json.refused) for (const id of fields) delete held.state.typed[id];
  if (edit.do === 'remove') forgetTyped(edit.question);
  await save({ state: await kept(edit), gone: json.gone });
  await put(json);
}

// Nothing on the page may move while a mouse button is down, or the click would miss.
let released = Promise.resolve();
addEventListener('pointerdown', ({ button }) => {
  if (button !== 0) return;
  released = new Promise((resolve) => {
    for (const name of ['pointerup', 'pointercancel', 'blur']) addEventListener(name, () => setTimeout(resolve), { once: true });
  });
});

document.addEventListener('change', ({ target }) => {
  delete target.dataset.typing;
  if (target.type === 'file') {
    chosen(target, [...target.files]);
    target.value = '';
  } else if (target.form?.dataset.do && target.form.dataset.send === undefined) {
    const touched = isText(target) ? null : target;
    takeInLine(target.form, touched);
  }
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target.dataset.send !== undefined) takeInLine(event.target);
});

function chosen(input, files) {
  const { evidence, open } = input.dataset;
  if (open) {
    if (files.length > 0) inLine(() => openFile(files[0], open === 'last'));
  } else {
    for (const file of files) inLine(() => attach(evidence, file, input.id));
  }
}

// A file dropped outside a drop zone must not replace the page.
for (const name of ['dragover', 'drop']) {
  addEventListener(name, (event) => {
    event.preventDefault();
    const zone = event.target.closest?.('[data-drop]');
    for (const other of document.querySelectorAll('[data-over]')) if (other !== zone) delete other.dataset.over;
    if (name === 'dragover') {
      if (zone) zone.dataset.over = '';
      return;
    }
    delete zone?.dataset.over;
    if (zone) chosen(at(zone.dataset.drop), [...event.dataTransfer.files]);
  });
}

const isPlain = (event) => event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link && isPlain(event)) {
    event.preventDefault();
    const href = link.getAttribute('href');
    if (href.startsWith('#/')) inLine(() => leave(href));
    else focusOn(at(href.slice(1)));
  }
  const { act, lang } = event.target.closest('button')?.dataset ?? {};
  if (lang) inLine(() => speak(lang));
  if (act) inLine(() => acts[act]());
});

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !at('side').hasAttribute('data-open')) return;
  acts.side();
  at('side-bar').focus();
});

const acts = {
  side: () => {
    const isOpen = at('side').toggleAttribute('data-open');
    at('side-bar').setAttribute('aria-expanded', isOpen);
  },
  zip: saveZip,
  'print-blank': () => print(true),
  'print-filled': () => print(false),
  'print-report': () => at('report').contentWindow.print(),
  'save-report': async () => {
    const { json } = await ask({ call: 'report' });
    give(new Blob([json.html], { type: 'text/html' }), json.name);
  },
  'save-held': () => give(new Blob([held.state.kept.answers], { type: 'text/plain' }), 'odpowiedzi.toml'),
  clear: () => {
    at('clear-ask').hidden = false;
    focusOn(at('clear-title'));
  },
  'clear-no': () => {
    at('clear-ask').hidden = true;
    at('clear').focus();
  },
  'clear-yes': async () => {
    held.state = { lang: held.state.lang };
    await save({ isAll: true });
    await open();
    go('#/');
  },
};

