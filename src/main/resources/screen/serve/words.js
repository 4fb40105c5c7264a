// The words of the page, in one place.

export const VERDICTS = {
  include: { label: 'Include' },
  exclude: { label: 'Exclude' },
  maybe: { label: 'Maybe' },
  'not-retrieved': { label: 'Not retrieved' },
  awaiting: { label: 'Awaiting classification' },
  ongoing: { label: 'Ongoing' },
  withdrawn: { label: 'Withdraw my vote' },
};

export const STAGES = {
  'title-abstract': 'Titles and abstracts',
  'full-text': 'Full texts',
};

/** Such as: 1 vote, 2 votes. */
export function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Such as: Exclude (Case report) [German]: no pain score. */
export function said(vote) {
  const reason = vote.reason_label ? ` (${vote.reason_label})` : '';
  const tags = vote.tags?.length ? ` [${vote.tags.join(', ')}]` : '';
  const note = vote.note ? `: ${vote.note}` : '';
  return VERDICTS[vote.verdict].label + reason + tags + note;
}

/** Such as: AC: 12 to judge, titles and abstracts. */
export function waitingWords(task) {
  const kind = task.conflicts ? (task.count === 1 ? 'conflict' : 'conflicts') : 'to judge';
  const much = task.count ? `${task.count} ${kind}` : 'still judging';
  return `${task.reviewer}: ${much}, ${STAGES[task.stage].toLowerCase()}`;
}

/** Said where nothing is left. */
export function ending(judged, away) {
  if (!judged) return 'There is nothing for you to judge here yet.';
  return away
    ? `All ${judged} taken along are judged. Save the votes, and bring them back.`
    : `Nothing is left for you here: all ${judged} are judged, and every vote is saved.`;
}

/** How far the reviewer is. */
export function progress({ judged, left, pace, again, pilot, tiebreaker, ranked }) {
  const kind = tiebreaker ? 'conflict' : 'record';
  const all = judged + left;
  if (left === 0) {
    if (again) return 'You are judging this one again; nothing else is left.';
    return all === 0 ? 'Nothing to judge.' : `All ${all} judged.`;
  }
  const place = again ? 'Judging again' : `${kind} ${judged + 1} of ${all}`;
  const parts = [place, `${left} to go`];
  if (pace) parts.push(pace);
  if (pilot) parts.push('pilot round');
  if (ranked != null) parts.push(`ranked after ${ranked} ${ranked === 1 ? 'vote' : 'votes'}`);
  return parts.join(', ').replace(/^./, (c) => c.toUpperCase());
}
