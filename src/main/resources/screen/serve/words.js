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

const THINGS = {
  'title-abstract': ['title and abstract', 'titles and abstracts'],
  'full-text': ['full text', 'full texts'],
};

const CONFLICTS = {
  'title-abstract': ['conflict on a title and abstract', 'conflicts on titles and abstracts'],
  'full-text': ['conflict on a full text', 'conflicts on full texts'],
};

/** Said of a press that came before the record could be seen. */
export const TOO_SOON = 'It came before you could see what is shown now. Press again if you mean it.';

const NOT_RETRIEVED =
  'Saved: not retrieved. This counts for the whole team: the report leaves everybody’s queue. If you get it after all, undo this, or change your vote under My votes.';

/**
 * A notice to the person about a vote that is saved; "" if there is none.
 *
 * @param quick whether it came so quickly that it may not be meant
 */
export function savedWords(verdict, quick) {
  if (verdict === 'not-retrieved') return NOT_RETRIEVED;
  return quick ? `“${VERDICTS[verdict].label}” came very soon after the record appeared. It is saved.` : '';
}

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

const EXCLUDED = ['excluded record', 'excluded records'];

/** What a record is called, by why it is shown. */
const KINDS = { record: 'record', conflict: 'conflict', excluded: EXCLUDED[0] };

/** Such as: AC has 12 titles and abstracts left to screen. */
export function waitingWords(task, me) {
  const own = task.reviewer === me;
  const things = task.conflicts ? CONFLICTS[task.stage] : THINGS[task.stage];
  const todo = task.conflicts ? 'to settle' : 'left to screen';
  if (!task.count) return `${own ? 'You have' : `${task.reviewer} still has`} ${things[1]} ${todo}.`;
  const parts = [
    [task.count - task.again, things, todo],
    [task.again, EXCLUDED, 'to look at again'],
  ];
  const words = parts
    .filter(([count]) => count)
    .map(([count, names, toDo]) => `${count} ${names[count === 1 ? 0 : 1]} ${toDo}`);
  return `${own ? 'You have' : `${task.reviewer} has`} ${words.join(' and ')}.`;
}

/** Said where nothing is left. */
export function ending(judged, away) {
  if (!judged) return 'There is nothing for you to screen here yet.';
  return away
    ? `All ${judged} taken along are screened. Save the votes, and bring them back.`
    : `Nothing is left for you here: all ${judged} are screened, and every vote is saved.`;
}

/** How far the reviewer is. */
export function progress({ judged, left, pace, again, pilot, kind, ranked }) {
  const all = judged + left;
  if (left === 0) {
    if (again) return 'You are voting on this one again; nothing else is left.';
    return all === 0 ? 'Nothing to screen.' : `All ${all} screened.`;
  }
  const place = again ? 'Voting again' : `${KINDS[kind] ?? KINDS.record} ${judged + 1} of ${all}`;
  const parts = [place, `${left} to go`];
  if (pace) parts.push(pace);
  if (pilot) parts.push('pilot round');
  if (ranked != null) parts.push(`ranked after ${ranked} ${ranked === 1 ? 'vote' : 'votes'}`);
  return parts.join(', ').replace(/^./, (c) => c.toUpperCase());
}
