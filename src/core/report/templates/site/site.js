'use strict';
// The QR code of a print leads here with number and key; the certificate's page links to the verification page.
const asked = new URLSearchParams(location.hash.slice(1));
const id = asked.get('id') ?? '';
const button = document.querySelector('[data-verify]');
const list = document.querySelector('[data-list]');
const index = document.querySelector('[data-elsewhere]');
const unknown = document.querySelector('[data-unknown]');
if (id && (index || unknown)) {
  const name = `/${id.toLowerCase()}.html`;
  const page = [...document.querySelectorAll('main th a')].find((link) => link.pathname.endsWith(name));
  if (page) location.replace(page.href + location.hash);
  else if (index) location.replace(index.dataset.elsewhere + location.hash);
  else unknown.hidden = false;
}
if (button && id) button.href = `${button.href.split('&')[0]}&${location.hash.slice(1)}`;

// Greys out certificates that have ended since the site was generated; without scripts, the dates tell.
const now = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Warsaw' }).format(new Date());
for (const one of document.querySelectorAll('[data-until]')) {
  if (one.dataset.until >= now) continue;
  one.classList.add('over');
  const said = ` (${one.closest('[data-ended]').dataset.ended})`;
  const tip = one.querySelector('.tip');
  // On the map it gets a line of its own.
  const place = tip ? tip.appendChild(tip.lastElementChild.cloneNode()) : [...one.querySelectorAll('time')].at(-1).parentElement;
  place.append(said);
}

// Raises a marker's label above all other markers, including later ones.
const poland = document.querySelector('.poland');
if (poland) {
  const above = poland.appendChild(document.createElementNS(poland.namespaceURI, 'g'));
  above.setAttribute('aria-hidden', 'true');
  above.setAttribute('class', 'named');
  const name = (event) => {
    const tip = event.target.closest('a')?.querySelector('.tip');
    above.replaceChildren(...(tip ? [tip.cloneNode(true)] : []));
  };
  for (const kind of ['pointerover', 'focusin']) poland.addEventListener(kind, name);
  for (const kind of ['pointerleave', 'focusout']) poland.addEventListener(kind, () => above.replaceChildren());
}

// Filters and sorting, accessible by keyboard and screen reader.
const form = document.querySelector('.filters');
if (form && list) {
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L').toLowerCase();
  const rows = [...list.tBodies[0].rows];
  const columns = [...list.tHead.rows[0].cells].map((cell) => cell.dataset.sort);
  const key = (row, name) => {
    const cell = row.cells[columns.indexOf(name)];
    return cell.querySelector('time')?.dateTime ?? plain(cell.textContent.trim());
  };
  const heard = form.querySelector('[role=status]');
  const filter = () => {
    let shown = 0;
    for (const row of rows) {
      const fits = [...form.querySelectorAll('[data-filter]')].every((field) => {
        const text = key(row, field.dataset.filter);
        return field.dataset.filter === 'level' ? text.startsWith(field.value) : text.includes(plain(field.value.trim()));
      });
      row.hidden = !fits;
      shown += fits;
    }
    heard.textContent = `${heard.dataset.shown} ${shown}`;
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  for (const head of list.tHead.rows[0].cells) {
    const sort = document.createElement('button');
    sort.type = 'button';
    sort.className = 'sort';
    sort.append(...head.childNodes);
    head.append(sort);
    sort.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of list.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      rows.sort((a, b) => (down ? -1 : 1) * compare(key(a, head.dataset.sort), key(b, head.dataset.sort)));
      list.tBodies[0].append(...rows);
    });
  }
  form.hidden = false;
}
