// The file of votes: a worksheet as the review takes it.

import { batch } from './batch.js';
import { allVotes } from './kept.js';

const COLUMNS = ['record', 'verdict', 'reason', 'note', 'tags', 'decided_at', 'taken_at', 'for', 'stage'];
/** What a spreadsheet would compute gets an apostrophe, which is removed when the file is read. */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[+-]?[0-9]+(\.[0-9]+)?$/;

function cell(text) {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All votes so far. */
export function votesFile() {
  const rows = allVotes().map(([record, vote]) => [
    record,
    vote.verdict,
    vote.reason,
    vote.note,
    vote.tags.join('; '),
    vote.decided_at,
    batch.taken_at,
    batch.seat.reviewer,
    batch.seat.stage,
  ]);
  const text = [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
  return new File([text], `${batch.name}-votes.csv`, { type: 'text/csv' });
}
