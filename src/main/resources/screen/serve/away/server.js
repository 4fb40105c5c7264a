// In place of the server, in a file that was taken along: the records are in the file, the votes in
// the browser.

import { Refusal } from './answers.js';
import { batch } from './batch.js';
import { put, remove, voteOn } from './kept.js';

const ROWS = 50;
const MOST_FOUND = 20;
const ROW_ENDS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

const records = batch.records;
const text = (pieces) => pieces.map((piece) => piece.text).join('');
const isOpen = (record) => !voteOn(record.id);

/** A record with the vote that was cast offline, or the one that it came with. */
function withVote(record) {
  const vote = voteOn(record.id);
  return vote ? { ...record, own: said(vote) } : record;
}

function said(vote) {
  const reason = batch.seat.reasons.find((it) => it.id === vote.reason);
  return { ...vote, reason_label: reason?.label ?? '' };
}

function next({ after, search }) {
  const at = records.findIndex((record) => record.id === after) + 1;
  const wanted = [...records.slice(at), ...records.slice(0, at)].filter(
    (record) => !search || contains(record, search),
  );
  const queue = wanted.filter(isOpen);
  return {
    judged: wanted.length - queue.length,
    left: queue.length,
    pace: '',
    records: queue.slice(0, 2).map(withVote),
    waiting: [],
  };
}

function record({ record: id }) {
  const found = records.find((it) => it.id === id);
  if (!found) throw new Refusal(404, 'no-record', 'This file has no such record.');
  return withVote(found);
}

function contains(record, wanted) {
  return [
    record.id,
    text(record.title),
    record.original_title,
    ...record.authors,
    record.journal,
    record.year,
    ...record.links.map((link) => link.label),
    ...record.abstract.map((section) => text(section.text)),
    voteOn(record.id)?.note ?? '',
  ]
    .join('\n')
    .toLowerCase()
    .includes(wanted.trim().toLowerCase());
}

function find({ search }) {
  const place = /^\d{1,9}$/.test(search) ? records[Number(search) - 1] : undefined;
  const found = place ? [place] : records.filter((it) => contains(it, search));
  return {
    total: found.length,
    to_judge: found.filter(isOpen).length,
    hint: '',
    found: found.slice(0, MOST_FOUND).map((it) => ({
      id: it.id,
      title: [{ text: text(it.title) }],
      text: [],
      position: records.indexOf(it) + 1,
      judged: !isOpen(it),
    })),
  };
}

function votes({ search, verdict, tag, from }) {
  const found = records
    .filter((it) => !isOpen(it) && contains(it, search))
    .filter((it) => !verdict || voteOn(it.id).verdict === verdict)
    .filter((it) => !tag || voteOn(it.id).tags.includes(tag))
    .sort((a, b) => Date.parse(voteOn(b.id).decided_at) - Date.parse(voteOn(a.id).decided_at));
  return {
    total: found.length,
    votes: found
      .slice(Number(from), Number(from) + ROWS)
      .map((it) => ({ id: it.id, title: text(it.title), ...said(voteOn(it.id)) })),
  };
}

const ANSWERS = { next, record, find, votes };

export async function get(path, parameters = {}) {
  return ANSWERS[path](parameters);
}

/** Keeps a vote, the only thing that is sent. */
export async function post(path, vote) {
  if (vote.verdict === 'withdrawn') {
    if (!voteOn(vote.record)) {
      throw new Refusal(409, 'not-possible', 'A vote that the server has is withdrawn there.');
    }
    remove(vote.record);
    return { saved: true };
  }
  put(vote.record, {
    verdict: vote.verdict,
    reason: vote.reason,
    note: vote.note.replace(ROW_ENDS, ' ').trim(),
    tags: vote.tags.split(';').map((tag) => tag.trim()).filter(Boolean),
    decided_at: localTime(new Date()),
  });
  return { saved: true };
}

/** Such as 2026-01-31T14:05:00+01:00. */
function localTime(date) {
  const two = (number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
  const ahead = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  return `${local}${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}
