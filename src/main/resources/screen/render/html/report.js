
(() => {
  'use strict';
  // Records come as rows: id, title, authors, year, journal, doi, pmid, url, state. Text is only ever set as text.
  const data = JSON.parse(document.getElementById('data').textContent);
  const STEP = 100;
  const [ID, TITLE, AUTHORS, YEAR, JOURNAL, DOI, PMID, URL_, STATE] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const collator = new Intl.Collator('en', { numeric: true });
  const number = n => n.toLocaleString('en-US');

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key === 'class') made.className = value; else made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  function link(href, text) {
    return element('a', { href, rel: 'noopener noreferrer', target: '_blank' }, text);
  }

  function links(record) {
    const found = [];
    if (record[DOI]) found.push(link('https://doi.org/' + encodeURI(record[DOI]).replace(/[?#]/g, encodeURIComponent), 'DOI'));
    if (record[PMID]) found.push(link('https://pubmed.ncbi.nlm.nih.gov/' + record[PMID] + '/', 'PubMed'));
    if (!found.length && /^https?:\/\//i.test(record[URL_])) found.push(link(record[URL_], 'Link'));
    return found.flatMap((one, i) => i ? [' ', one] : [one]);
  }

  function titled(record) {
    return [element('bdi', {}, record[TITLE] || 'Untitled'), element('br'), element('span', { class: 'id' }, record[ID])];
  }

  // A table that is searched and sorted over all its rows and draws only as many as were asked for.
  function list(host, label, columns, rows, parts) {
    const found = element('p', { role: 'status' });
    const body = element('tbody');
    const more = element('button', { type: 'button', class: 'more' }, 'Show more');
    const search = element('input', { type: 'search', autocomplete: 'off' });
    const choice = element('select');
    const heads = columns.map((column, i) => {
      const button = element('button', { type: 'button' }, column.name);
      button.addEventListener('click', () => sort(i));
      return column.key ? element('th', { scope: 'col' }, button) : element('th', { scope: 'col' }, column.name);
    });
    let haystacks = null;
    let shown = rows;
    let drawn = 0;
    let sorted = -1;
    let direction = 1;

    function filter() {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      if (words.length && !haystacks) {
        haystacks = new Map(rows.map(row => [row, columns.map(c => c.text ? c.text(row) : '').join(' ').toLowerCase()]));
      }
      shown = rows.filter(row => (choice.value === '' || row.part === +choice.value)
        && words.every(word => haystacks.get(row).includes(word)));
      if (sorted >= 0) {
        const key = columns[sorted].key;
        const keyed = shown.map((row, i) => [key(row), row, i]);
        keyed.sort((a, b) => direction * collator.compare(a[0], b[0]) || a[2] - b[2]);
        shown = keyed.map(entry => entry[1]);
      }
      body.replaceChildren();
      drawn = 0;
      draw();
      found.textContent = shown.length === rows.length ? number(rows.length) + ' in all'
        : number(shown.length) + ' of ' + number(rows.length);
    }

    function draw() {
      const next = shown.slice(drawn, drawn + STEP);
      body.append(...next.map(row => element('tr', {}, ...columns.map(column =>
        element('td', { 'data-label': column.name, dir: 'auto' }, ...column.cell(row))))));
      drawn += next.length;
      more.hidden = drawn === shown.length;
      more.textContent = 'Show more (' + number(shown.length - drawn) + ' left)';
    }

    function sort(i) {
      direction = sorted === i ? -direction : 1;
      sorted = i;
      heads.forEach((head, at) => at === i
        ? head.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending') : head.removeAttribute('aria-sort'));
      filter();
    }

    let waiting = 0;
    search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 150); });
    choice.addEventListener('change', filter);
    more.addEventListener('click', draw);
    const tools = element('div', { class: 'tools' }, element('label', {}, 'Search', search));
    if (parts && parts.length > 1) {
      choice.append(element('option', { value: '' }, 'All'));
      parts.forEach((part, i) => choice.append(element('option', { value: i }, part[0] + ' (' + number(part[1].length) + ')')));
      tools.append(element('label', {}, 'Show', choice));
    }
    const table = element('table', { class: 'list', 'aria-label': label }, element('thead', {}, element('tr', {}, ...heads)), body);
    host.append(tools, found, table, more);
    filter();
  }

  const record = row => data.records[row.record];
  const column = (name, text, cell) => ({ name, text, key: text, cell: cell || (row => [element('bdi', {}, text(row))]) });

  function recordColumns(parts) {
    const columns = [
      column('Title', row => record(row)[TITLE] + ' ' + record(row)[ID], row => titled(record(row))),
      column('Authors', row => record(row)[AUTHORS]),
      column('Year', row => record(row)[YEAR]),
      column('Journal', row => record(row)[JOURNAL]),
      column('Outcome', row => data.states[record(row)[STATE]]),
      { name: 'Links', cell: row => links(record(row)) }];
    if (parts.length > 1) columns.splice(4, 0, column('Within', row => parts[row.part][0]));
    return columns;
  }

  const panel = document.getElementById('records');
  const boxes = new Map();

  function show(name, focus) {
    const box = data.boxes[name];
    boxes.forEach((group, own) => group.setAttribute('aria-pressed', String(own === name)));
    panel.hidden = !box;
    panel.replaceChildren();
    if (!box) return;
    const rows = box.parts.flatMap((part, at) => part[1].map(index => ({ record: index, part: at })));
    const heading = element('h3', { tabindex: '-1' }, box.title + ' (' + number(rows.length) + ')');
    panel.append(heading);
    list(panel, box.title, recordColumns(box.parts), rows, box.parts);
    if (focus) heading.focus();
  }

  // The box that is open is part of the address, so that it can be sent to others.
  function open() {
    const name = location.hash.startsWith('#box-') ? location.hash.slice(5) : '';
    show(Object.hasOwn(data.boxes, name) ? name : '', true);
    if (name) panel.scrollIntoView({ block: 'nearest' });
  }

  function choose(name) {
    const hash = '#box-' + name;
    if (location.hash === hash) open(); else location.hash = hash;
  }

  const diagram = document.querySelector('figure svg');
  diagram.setAttribute('role', 'group');
  for (const name of Object.keys(data.boxes)) {
    const group = document.getElementById('flow-' + name);
    if (!group) continue;
    const words = [...group.querySelectorAll('text')].map(line => line.textContent).join(' ');
    for (const [key, value] of [['role', 'button'], ['tabindex', '0'], ['aria-pressed', 'false'], ['aria-label', words]]) {
      group.setAttribute(key, value);
    }
    group.addEventListener('click', () => choose(name));
    group.addEventListener('focus', () => group.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    group.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose(name); }
    });
    boxes.set(name, group);
  }
  window.addEventListener('hashchange', open);

  const duplicates = document.getElementById('duplicate-list');
  if (duplicates) {
    list(duplicates, 'Duplicates', [
      column('Removed', row => data.records[row[0]][TITLE] + ' ' + data.records[row[0]][ID], row => titled(data.records[row[0]])),
      column('Kept', row => data.records[row[1]][TITLE] + ' ' + data.records[row[1]][ID], row => titled(data.records[row[1]])),
      column('Rule', row => row[2]),
      column('Evidence', row => row[3]),
      column('Decided by', row => row[4])], data.duplicates, null);
  }
  open();
})();
