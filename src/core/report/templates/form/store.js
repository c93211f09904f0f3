// The form's data in this browser: the answers in their file format, unfinished input, and the files. If nothing can be
// saved, it lasts as long as the page is open.

const STORE = `cert-form-${cert.data('scheme')}`;
const held = { state: {}, files: new Map() };
// The files there was no room for, and which part of the data is only in memory.
const unsaved = new Map();
let lack = null;

let database = connected();

function connected() {
  const opened = new Promise((resolve, reject) => {
    const request = indexedDB.open(STORE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('state');
      request.result.createObjectStore('files');
    };
    request.onsuccess = () => resolve(Object.assign(request.result, { onclose: saveAgain }));
    request.onerror = () => reject(request.error);
  });
  opened.catch(() => (database = null));
  return opened;
}

// When the browser's data are deleted, what the page shows is saved again, once the browser is done.
function saveAgain() {
  database = null;
  for (const [path, file] of held.files) unsaved.set(path, file);
  setTimeout(save, 500, {});
}

async function transact(mode, work) {
  const transaction = (await (database ??= connected())).transaction(['state', 'files'], mode);
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  const given = work(transaction.objectStore('state'), transaction.objectStore('files'));
  // Commit at once, so that closing the page right away loses nothing.
  if (mode === 'readwrite') transaction.commit?.();
  await done;
  return given;
}

async function loadHeld() {
  try {
    const { state, paths, files } = await transact('readonly', (state, files) => ({
      state: state.get('form'),
      paths: files.getAllKeys(),
      files: files.getAll(),
    }));
    held.state = state.result ?? {};
    paths.result.forEach((path, index) => held.files.set(path, files.result[index]));
  } catch {
    await lacks('unsaved');
  }
}

// Saves a step completely or not at all; if there is no room for its files, everything but those.
async function save({ state = {}, come = new Map(), gone = [], isAll = false }) {
  if (isAll) [held.files, unsaved].forEach((files) => files.clear());
  Object.assign(held.state, state);
  for (const path of gone) [held.files, unsaved].forEach((files) => files.delete(path));
  for (const [path, file] of come) [held.files, unsaved].forEach((files) => files.set(path, file));
  const write = (come) =>
    transact('readwrite', (states, files) => {
      if (isAll) files.clear();
      states.put(held.state, 'form');
      for (const path of gone) files.delete(path);
      for (const [path, file] of come) files.put(file, path);
    });
  const files = [...unsaved];
  try {
    await write(files);
    for (const [path, file] of files) if (unsaved.get(path) === file) unsaved.delete(path);
    await lacks(null);
  } catch {
    await write([]).then(() => lacks('files-unsaved'), () => lacks('unsaved'));
  }
}

async function lacks(what) {
  if (lack === what) return;
  lack = what;
  if (lack) await notice(lack);
  else at('notice').textContent = '';
}
