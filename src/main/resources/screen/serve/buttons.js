// The buttons of a stage, each with its key.

import { keyOf } from './keys.js';
import { button, find } from './ui.js';
import { VERDICTS } from './words.js';

const BIG = ['include', 'exclude', 'maybe'];

/** @param cast is given a verdict, a reason or "", and the click */
export function drawButtons({ verdicts, reasons, cast, undo, skip }) {
  const made = (id) => {
    const verdict = button(VERDICTS[id].label, keyOf(id), (press) => cast(id, '', press));
    verdict.classList.add(id);
    return verdict;
  };
  const other = verdicts.filter((id) => !BIG.includes(id) && id !== 'withdrawn');
  find('verdicts').replaceChildren(...verdicts.filter((id) => BIG.includes(id)).map(made));
  const withdraw = made('withdrawn');
  withdraw.id = 'withdraw';
  find('moves').replaceChildren(
    button('Undo', keyOf('undo'), undo),
    button('Skip', keyOf('skip'), skip),
    ...other.map(made),
    withdraw,
  );
  find('reason-buttons').replaceChildren(
    ...reasons.map((reason, i) =>
      button(reason.label, i < 9 ? String(i + 1) : '', (press) => cast('exclude', reason.id, press)),
    ),
  );
  find('reasons').hidden = !reasons.length;
}
