// What a person does, as steps; one after the other.

let line = Promise.resolve();

function inLine(work) {
  line = line.then(work).catch(failed);
  return line;
}

// What a form holds, as a step; `touched` is the box that was ticked or cleared last.
function step(form, touched) {
  const data = new FormData(form);
  const edit = { ...form.dataset };
  for (const name of new Set(data.keys())) edit[name] = name === 'ticked' ? data.getAll(name) : data.get(name);
  if (touched) edit.last = touched.value;
  return edit;
}

async function take(form, touched) {
  const fields = [...form.elements].map((field) => field.id).filter((id) => id in (held.state.typed ?? {}));
  const { json } = await ask({ call: 'edit', edit: step(form, touched) });
  if (json.refused) {
    put(json);
    await save({ state: { kept: json.kept } });
    if (form.dataset.send !== undefined) at(json.refused)?.focus();
    return;
  }
  for (const id of fields) delete held.state.typed[id];
  if (form.dataset.send !== undefined) form.reset();
  await taken(json);
}

// A step that was taken is saved before it is said.
async function taken(json, come) {
  const focused = document.activeElement;
  put(json);
  await save({ state: { kept: json.kept }, come, gone: json.gone });
  if (!focused?.isConnected) at(`add-summary-${questionOf(focused)}`)?.focus();
  say(json.said);
}

const questionOf = (element) => element?.form?.dataset.question ?? '';

const isText = (field) => field.matches('textarea, input:not([type="radio"], [type="checkbox"], [type="file"])');

document.addEventListener('input', ({ target }) => {
  if (!isText(target) || !target.id) return;
  target.dataset.typing = '';
  const isStep = target.form?.dataset.do && target.form.dataset.send === undefined;
  const typed = { value: target.value, edit: isStep ? step(target.form) : null };
  held.state.typed = { ...held.state.typed, [target.id]: typed };
  saveTyped();
});

// What was being typed when the page was closed is taken when it opens again.
async function takeTyped() {
  for (const [id, { edit }] of Object.entries(held.state.typed ?? {})) {
    if (!edit) continue;
    const { json } = await ask({ call: 'edit', edit });
    if (!json.refused) delete held.state.typed[id];
    await save({ state: { kept: json.kept }, gone: json.gone });
    put(json);
  }
}

let waiting;
function saveTyped() {
  clearTimeout(waiting);
  waiting = setTimeout(() => save({}), 150);
}
addEventListener('pagehide', () => save({}));

document.addEventListener('change', ({ target }) => {
  delete target.dataset.typing;
  if (target.type === 'file') {
    chosen(target, [...target.files]);
    target.value = '';
  } else if (target.form?.dataset.do && target.form.dataset.send === undefined) {
    const touched = isText(target) ? null : target;
    inLine(() => take(target.form, touched));
  }
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target.dataset.send !== undefined) inLine(() => take(event.target));
});

function chosen(input, files) {
  const { evidence, open, ask: question } = input.dataset;
  if (open) {
    if (files.length === 1 && (!question || confirm(question))) inLine(() => openFile(files[0], open === 'last'));
  } else {
    for (const file of files) inLine(() => attach(evidence, file, input.id));
  }
}

// A file that is dropped beside a place for it must not take the place of the page.
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

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]:not([href^="#/"])');
  if (link) {
    event.preventDefault();
    focusOn(at(link.getAttribute('href').slice(1)));
  }
  const { act, lang } = event.target.closest('button')?.dataset ?? {};
  if (lang) inLine(() => speak(lang));
  if (act) inLine(() => acts[act]());
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

