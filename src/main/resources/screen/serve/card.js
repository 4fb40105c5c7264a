// Shows a record. Everything in it is text of databases and people: it is only ever set as text.

import { element } from './ui.js';
import { said } from './words.js';

const MOST_AUTHORS = 12;

const MARKS = { for: 'speaks for including', against: 'speaks for excluding', found: '' };

/** A text in pieces, some of them marked by the terms of the config or by a search. */
export function marked(parent, pieces) {
  for (const piece of pieces) {
    if (piece.mark) {
      const mark = element('mark', piece.text, piece.mark);
      mark.title = MARKS[piece.mark];
      parent.append(mark);
    } else {
      parent.append(piece.text);
    }
  }
  return parent;
}

function authors(names) {
  const rest = names.length - MOST_AUTHORS;
  const shown = names.slice(0, MOST_AUTHORS).join('; ');
  return rest > 0 ? `${shown}; and ${rest} more` : shown;
}

function published(record) {
  const issue = record.issue ? `(${record.issue})` : '';
  const volume = record.volume || issue ? `; ${record.volume}${issue}` : '';
  const pages = record.pages ? `: ${record.pages}` : '';
  return [record.journal, `${record.year}${volume}${pages}`].filter(Boolean).join('. ');
}

function line(parent, name, text, className) {
  if (!text) return;
  const made = element(name, text, className);
  made.dir = 'auto';
  parent.append(made);
}

function links(record) {
  const list = element('p', '', 'links');
  list.append(element('span', record.id, 'id'));
  for (const link of record.links) {
    const anchor = element('a', link.label);
    anchor.href = link.address;
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer';
    list.append(' ', anchor);
  }
  return list;
}

function votes(record) {
  const box = element('div', '', 'said');
  if (record.kind === 'excluded') {
    line(box, 'p', 'The screeners excluded it, and it was sent to you to look at it again. It goes on only if you include it.');
  }
  for (const vote of record.conflict) {
    line(box, 'p', `${vote.reviewer}: ${said(vote)}`);
  }
  if (record.own) line(box, 'p', `You said: ${said(record.own)}`, 'own');
  return box;
}

/** Fills the article with a record; its title is the page's only heading of level 1. */
export function show(article, record) {
  const title = marked(element('h1'), record.title);
  title.id = 'title';
  title.dir = 'auto';
  title.tabIndex = -1;
  const parts = [title];
  const holder = { append: (part) => parts.push(part) };
  line(holder, 'p', record.original_title, 'original');
  line(holder, 'p', authors(record.authors), 'authors');
  line(holder, 'p', published(record), 'published');
  if (record.types.length) line(holder, 'p', `Type: ${record.types.join('; ')}`, 'published');
  parts.push(links(record));
  if (record.kind === 'excluded' || record.conflict.length || record.own) parts.push(votes(record));
  for (const section of record.abstract) {
    if (section.heading) line(holder, 'h2', section.heading, 'section');
    for (const paragraph of paragraphs(section.text)) {
      const text = marked(element('p', '', 'abstract'), paragraph);
      text.dir = 'auto';
      parts.push(text);
    }
  }
  if (!record.abstract.length) parts.push(element('p', 'No abstract.', 'missing'));
  if (record.keywords.length) line(holder, 'p', `Keywords: ${record.keywords.join('; ')}`, 'more');
  article.replaceChildren(...parts);
}

/** Line breaks of the export begin a paragraph. */
function paragraphs(pieces) {
  const all = [[]];
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, i) => {
      if (i > 0) all.push([]);
      if (text) all[all.length - 1].push({ ...piece, text });
    });
  }
  return all.filter((paragraph) => paragraph.length);
}
