// Carries files and keys in, and pieces of HTML out. Holds no word and no rule.
(() => {
  const at = (id) => document.getElementById(id);
  const { own, largest } = cert.data('made-with');
  const isServed = location.protocol.startsWith('http');
  const state = {
    lang: document.documentElement.lang,
    typed: null,
    place: isServed ? 'asking' : 'disk',
    files: [],
    published: [],
  };
  const nothing = new Uint8Array();
  let turn = 0;

  // The day in Poland, wherever the browser is.
  function today() {
    const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Warsaw', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts();
    const part = (type) => parts.find((one) => one.type === type).value;
    return `${part('year')}-${part('month')}-${part('day')}`;
  }

  async function draw(focused) {
    turn += 1;
    const mine = turn;
    const [files, published] = [state.files, state.published];
    const request = {
      call: 'verify',
      lang: state.lang,
      own,
      typed: state.typed,
      fragment: location.hash.slice(1),
      place: state.place,
      today: today(),
      files: files.map(({ name, bytes, is_too_large }) => ({ name, length: bytes.length, is_too_large })),
      published: published.map(({ name, bytes }) => ({ name, length: bytes.length })),
    };
    const bytes = new Uint8Array(await new Blob([...files, ...published].map((file) => file.bytes)).arrayBuffer());
    const { json } = await cert.call(request, bytes);
    if (mine !== turn || !json.islands) return;
    document.documentElement.lang = json.lang;
    document.title = json.title;
    cert.show(json.islands);
    if (focused) focused.map(at).find(Boolean)?.focus();
  }

  // What cannot be read is as if it were too large.
  async function read(file) {
    const { name, size } = file;
    const is_too_large = size > largest;
    const bytes = is_too_large ? nothing : await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
    return { name, bytes: bytes ?? nothing, is_too_large: is_too_large || bytes === null };
  }

  // A file takes the place of one of its name.
  async function add(chosen) {
    const read_files = await Promise.all([...chosen].map(read));
    const names = new Set(read_files.map((file) => file.name));
    state.files = [...state.files.filter((file) => !names.has(file.name)), ...read_files];
    await draw(['verdict-0', 'remark-0', 'list-title']);
  }

  const does = {
    choose: () => at('picked').click(),
    clear() {
      state.files = [];
      return draw(['drop']);
    },
    forget(button) {
      // As they are shown: those that were read, then those that were not.
      const shown = [...state.files.filter((file) => !file.is_too_large), ...state.files.filter((file) => file.is_too_large)];
      state.files = state.files.filter((file) => file !== shown[Number(button.dataset.index)]);
      return draw(['clear', 'drop']);
    },
    language(button) {
      state.lang = button.lang;
      return draw(['language']);
    },
    'own-key'() {
      state.typed = null;
      return draw(['key-other']);
    },
    skip: () => at('content').focus(),
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-does]');
    const act = button && does[button.dataset.does];
    if (!act) return;
    event.preventDefault();
    act(button);
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    state.typed = at('typed').value.trim() || null;
    draw(state.files.length > 0 ? ['typed-fault', 'verdict-0', 'key-other'] : ['typed']);
  });
  at('picked').addEventListener('change', async (event) => {
    await add(event.target.files);
    event.target.value = '';
  });

  // Wherever on the page something is dropped, it is meant.
  const isOver = (is) => at('drop')?.classList.toggle('over', is);
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    isOver(true);
  });
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && isOver(false));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    isOver(false);
    add(event.dataTransfer.files);
  });
  addEventListener('hashchange', () => draw());

  // The list of the register, if the page lies on a server and the list beside it.
  async function published() {
    const fetched = async (name) => {
      const answer = await fetch(new URL(name, location.href), { cache: 'no-store' });
      return answer.ok ? [{ name, bytes: new Uint8Array(await answer.arrayBuffer()) }] : [];
    };
    const found = await Promise.all(['SHA256SUMS', 'SHA256SUMS.minisig'].map((name) => fetched(name).catch(() => [])));
    state.published = found.flat();
    state.place = 'asked';
    return draw();
  }

  draw();
  if (isServed) published();
})();
