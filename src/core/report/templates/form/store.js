// What this browser holds of the form: the answers as their file says them, what is being typed, and the files. Where
// nothing can be saved, it is held as long as the page is open.

const STORE = `cert-form-${cert.data('scheme')}`;
const held = { state: {}, files: new Map() };
// The files that there was no room for, and what of all this is held by the page alone.
const unsaved = new Map();
let lack = null;

const database = new Promise((resolve, reject) => {
  const request = indexedDB.open(STORE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('state');
    request.result.createObjectStore('files');
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
database.catch(() => {});

async function transact(mode, work) {
  const transaction = (await database).transaction(['state', 'files'], mode);
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  const given = work(transaction.objectStore('state'), transaction.objectStore('files'));
  // What is handed over is saved, even where the page is closed in the next moment.
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

// All of a step is saved, or nothing; where there is no room for its files, all but these.
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
