// One reviewer's seat: shows a record, sends the vote, and shows the next when it is saved.

import { get, post, Refusal, Unreachable } from './server.js';
import { element, show } from './card.js';
import { rememberCriteria, showCriteria, toggleCriteria } from './criteria.js';
import { receiveFullTexts, showFullText } from './fulltext.js';
import { explain, listen } from './keys.js';
import { MyVotes } from './votes.js';
import { Tags } from './tags.js';
import { progress, said, STAGES, VERDICTS } from './words.js';

const RETRY = 2000;
const find = (id) => document.getElementById(id);

let seat;
let stage = '';
/** What is shown, what follows it, and whether it was judged before. */
let shown = null;
let following = null;
let again = false;
let counts = { judged: 0, left: 0, pace: '' };
let tags = new Tags([]);
/** The records judged in this window, in order. */
let trail = [];
/** The vote that is on its way; no other is taken until it is saved. */
let pending = null;
/** Number of the newest request for a record; answers to older ones are passed over. */
let asked = 0;
let retry = 0;

const votes = new MyVotes(changeVote, failed);

function button(label, key, action) {
  const made = element('button', label);
  made.type = 'button';
  if (key) {
    const hint = element('kbd', key);
    hint.setAttribute('aria-hidden', 'true');
    made.append(hint);
    made.setAttribute('aria-keyshortcuts', key);
  }
  made.addEventListener('click', action);
  return made;
}

function message(text, ...buttons) {
  find('message').replaceChildren(...(text ? [element('p', text), ...buttons] : []));
}

/** Where something other than a vote went wrong. */
function failed(error, then) {
  const passes = error instanceof Unreachable || (error instanceof Refusal && error.passes);
  const text = error instanceof Refusal ? error.message : 'The server cannot be reached.';
  message(text, ...(then ? [button('Try again', '', then)] : []));
  clearTimeout(retry);
  if (passes && then) retry = setTimeout(then, RETRY);
  if (!(error instanceof Refusal || error instanceof Unreachable)) throw error;
}

function tellProgress() {
  find('counter').textContent = progress({
    ...counts,
    again,
    pilot: shown?.pilot,
    tiebreaker: seat.role === 'tiebreaker',
  });
}

function enable() {
  const idle = !pending;
  for (const it of find('desk').querySelectorAll('button, input')) it.disabled = !idle;
  find('withdraw').disabled = !idle || !shown?.own;
  find('desk').classList.toggle('sending', !idle);
}

function showRecord(record, judgedBefore) {
  shown = record;
  again = judgedBefore;
  find('screening').hidden = false;
  find('end').hidden = true;
  show(find('card'), record);
  showFullText(record);
  find('note').value = judgedBefore ? (record.own?.note ?? '') : '';
  tags.set(record.own?.tags ?? []);
  find('reasons').classList.remove('wanted');
  document.title = `${record.title.map((piece) => piece.text).join('')} - Screening`;
  enable();
  tellProgress();
  window.scrollTo(0, 0);
  find('card').scrollTop = 0;
  if (!document.activeElement?.closest('#desk button')) find('title').focus({ preventScroll: true });
}

function showEnd(waiting) {
  shown = null;
  showFullText(null);
  again = false;
  find('screening').hidden = true;
  const end = find('end');
  end.hidden = false;
  const all = counts.judged;
  const text = all
    ? `Nothing is left for you here: all ${all} are judged, and every vote is saved.`
    : 'Nothing is left for you to judge here.';
  end.replaceChildren(element('p', text, 'done'));
  for (const task of waiting) {
    const kind = task.conflicts ? (task.count === 1 ? 'conflict' : 'conflicts') : 'to judge';
    end.append(element('p', `${task.reviewer}: ${task.count} ${kind}, ${STAGES[task.stage].toLowerCase()}`));
  }
  end.append(button('Undo', 'u', undo));
  document.title = 'Nothing left - Screening';
  tellProgress();
}

/** Takes the answer that names the next records; keeps what is on screen where that is the next. */
function arrived(answer, background) {
  counts = { judged: answer.judged, left: answer.left, pace: answer.pace };
  const [next, then] = answer.records;
  following = then ?? null;
  if (!next) {
    showEnd(answer.waiting);
  } else if (background && shown?.id === next.id && !again) {
    tellProgress();
  } else {
    if (background) message('The review has changed meanwhile. This is your next record.');
    showRecord(next, false);
  }
}

async function loadNext(after, background = false) {
  const number = ++asked;
  try {
    const answer = await get('next', after ? { stage, after } : { stage });
    if (number !== asked || pending) return;
    arrived(answer, background);
  } catch (error) {
    if (number !== asked) return;
    if (background) following = null;
    else failed(error, () => loadNext(after));
  }
}

/** Shows what was fetched before, at once, and asks what comes behind it. */
function moveOn(from) {
  if (following && !again) {
    const next = following;
    following = null;
    showRecord(next, false);
    loadNext(from, true);
  } else {
    loadNext(from);
  }
}

function cast(verdict, reason = '') {
  if (pending || !shown) return;
  const note = find('note').value;
  if (verdict === 'exclude' && !reason && stage === 'full-text') {
    askReason();
    return;
  }
  message('');
  pending = { stage, record: shown.id, verdict, reason, note, tags: tags.text };
  enable();
  send();
}

async function send() {
  const vote = pending;
  clearTimeout(retry);
  try {
    await post('vote', vote);
  } catch (error) {
    if (pending === vote) notSaved(error, vote);
    return;
  }
  if (pending !== vote) return;
  pending = null;
  message('');
  if (!again) counts = { ...counts, judged: counts.judged + 1, left: Math.max(0, counts.left - 1) };
  trail = [...trail.filter((id) => id !== vote.record), vote.record];
  keepTrail();
  moveOn(vote.record);
}

/** The vote stays in sight with its record until it is saved or given up. */
function notSaved(error, vote) {
  const words = said({
    verdict: vote.verdict,
    note: vote.note,
    tags: vote.tags.split('; ').filter(Boolean),
    reason_label: seat.reasons.find((reason) => reason.id === vote.reason)?.label ?? '',
  });
  if (error instanceof Refusal && !error.passes && error.status !== 403) {
    pending = null;
    enable();
    message(`NOT SAVED: “${words}”. ${error.message}`);
    return;
  }
  const why = error instanceof Refusal ? error.message : 'The server cannot be reached.';
  message(
    `NOT SAVED yet: “${words}”. ${why} It is sent again until it is saved.`,
    button('Try now', '', send),
    button('Do not send', '', () => {
      clearTimeout(retry);
      pending = null;
      message('');
      enable();
    }),
  );
  retry = setTimeout(send, RETRY);
}

function askReason() {
  if (!seat.reasons.length) {
    message('The config lists no exclusion reasons.');
    return;
  }
  find('reasons').classList.add('wanted');
  find('reasons').scrollIntoView({ block: 'nearest' });
  find('reason-buttons').querySelector('button').focus();
}

function skip() {
  if (pending || !shown) return;
  message('');
  const from = shown.id;
  if (counts.left <= 1 && !again) message('This is the last one left.');
  else moveOn(from);
}

async function undo() {
  if (pending) return;
  const at = shown ? trail.indexOf(shown.id) : -1;
  const previous = (at < 0 ? trail.length : at) - 1;
  if (previous < 0) {
    message('Nothing to undo in this window; “My votes” lists earlier votes.');
    return;
  }
  await judgeAgain(trail[previous]);
}

async function judgeAgain(id) {
  const number = ++asked;
  try {
    const record = await get('record', { stage, record: id });
    if (number !== asked) return;
    following = null;
    openView('screening');
    showRecord(record, true);
    message('Judge again, or skip to leave it.');
  } catch (error) {
    failed(error, () => judgeAgain(id));
  }
}

function changeVote(id) {
  if (!pending) judgeAgain(id);
}

function keepTrail() {
  sessionStorage.setItem(`trail ${stage}`, JSON.stringify(trail.slice(-500)));
}

function openView(view) {
  const list = view === 'votes';
  find('votes').hidden = !list;
  find('screening').hidden = list || !shown;
  find('end').hidden = list || Boolean(shown);
  find('to-votes').setAttribute('aria-pressed', String(list));
}

function toVotes() {
  if (pending) return;
  if (!find('votes').hidden) {
    openView('screening');
    loadNext();
    return;
  }
  message('');
  openView('votes');
  votes.open(stage, verdictsHere(), seat.tags);
}

function verdictsHere() {
  return stageHere().verdicts;
}

function stageHere() {
  return seat.stages.find((it) => it.id === stage);
}

function openStage(id) {
  if (pending) return;
  stage = id;
  shown = null;
  following = null;
  again = false;
  trail = JSON.parse(sessionStorage.getItem(`trail ${stage}`) ?? '[]');
  for (const it of find('stages').children) {
    it.setAttribute('aria-pressed', String(it.dataset.stage === stage));
  }
  showCriteria(stageHere().criteria);
  const big = verdictsHere().filter((id) => ['include', 'exclude', 'maybe'].includes(id));
  const other = verdictsHere().filter((id) => !big.includes(id) && id !== 'withdrawn');
  find('verdicts').replaceChildren(...big.map(verdictButton));
  const withdraw = verdictButton('withdrawn');
  withdraw.id = 'withdraw';
  find('moves').replaceChildren(
    button('Undo', 'u', undo),
    button('Skip', 's', skip),
    ...other.map(verdictButton),
    withdraw,
  );
  message('');
  openView('screening');
  find('end').hidden = true;
  loadNext();
}

function verdictButton(id) {
  const { label, key } = VERDICTS[id];
  const made = button(label, key, () => cast(id));
  made.classList.add(id);
  return made;
}

function withdrawOwn() {
  if (shown?.own) cast('withdrawn');
  else message('There is no vote of yours on this record to withdraw.');
}

function allowed(id) {
  if (verdictsHere().includes(id)) cast(id);
  else message(`“${VERDICTS[id].label}” is no verdict at this stage.`);
}

function keys() {
  const actions = {
    i: () => cast('include'),
    e: () => cast('exclude'),
    m: () => allowed('maybe'),
    x: () => allowed('not-retrieved'),
    w: () => allowed('awaiting'),
    g: () => allowed('ongoing'),
    d: withdrawOwn,
    u: undo,
    s: skip,
    r: askReason,
    t: () => tags.begin() || message('The config lists no tags.'),
    c: () => toggleCriteria() || message('The config lists no criteria.'),
    n: () => find('note').focus(),
    o: () => find('card').querySelector('.links a')?.click(),
    '?': () => find('help').showModal(),
  };
  seat.reasons.slice(0, 9).forEach((reason, i) => {
    actions[i + 1] = () => cast('exclude', reason.id);
  });
  const atTheEnd = ['u', '?', 'h'];
  listen(
    actions,
    (key) => find('votes').hidden && (shown || atTheEnd.includes(key)),
    (key) => find('votes').hidden && shown && tags.press(key),
  );
  explain(find('help-keys'), [
    ['i', 'include'],
    ['e', 'exclude; at full text, then a reason'],
    ['m', 'maybe, on titles and abstracts'],
    ['1-9', 'exclude for the reason of this number'],
    ['r', 'go to the reasons'],
    ['x w g', 'not retrieved, awaiting classification, ongoing, at full text'],
    ['c', 'show or hide the criteria'],
    ['n', 'write a note; Enter when done'],
    ['t', 'choose tags by their keys; t again when done'],
    ['u', 'back to the last one judged, to judge it again'],
    ['s', 'skip: it comes again later'],
    ['d', 'withdraw your vote on a record judged before'],
    ['o', 'open the first link'],
    ['? h', 'this list'],
  ]);
}

async function start() {
  try {
    seat = await get('seat');
  } catch (error) {
    failed(error, start);
    return;
  }
  message('');
  find('reviewer').textContent = seat.reviewer + (seat.role === 'tiebreaker' ? ' (tiebreaker)' : '');
  find('review').textContent = seat.review;
  find('reason-buttons').replaceChildren(
    ...seat.reasons.map((reason, i) =>
      button(reason.label, i < 9 ? String(i + 1) : '', () => cast('exclude', reason.id)),
    ),
  );
  tags = new Tags(seat.tags);
  find('reasons').hidden = !seat.reasons.length;
  find('stages').replaceChildren(
    ...seat.stages.map((it) => {
      const made = button(STAGES[it.id], '', () => openStage(it.id));
      made.dataset.stage = it.id;
      return made;
    }),
  );
  find('to-votes').addEventListener('click', toVotes);
  find('to-help').addEventListener('click', () => find('help').showModal());
  rememberCriteria();
  keys();
  receiveFullTexts((text, ...actions) =>
    message(text, ...actions.map(([label, action]) => button(label, '', action))),
  );
  openStage(seat.stage);
}

// The secret is in the cookie from now on, and need not stay in the address bar and the history.
history.replaceState(null, '', location.pathname);
window.addEventListener('beforeunload', (event) => {
  if (pending) event.preventDefault();
});
start();
