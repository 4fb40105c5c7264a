// How far the reviewer and the team are, and the report.

import { address, get } from './server.js';
import { rescue } from './rescue.js';
import { button, element, failed, find } from './ui.js';
import { STAGES, waitingWords } from './words.js';

function own(stage) {
  const left = stage.left ? `${stage.left} to go` : 'nothing left';
  const done = stage.judged || stage.left ? `${stage.judged} screened, ${left}` : 'none for you yet';
  return element('li', `${STAGES[stage.id]}: ${done}${stage.pace ? `, ${stage.pace}` : ''}`);
}

function numbers(flow) {
  const table = element('table', '', 'numbers');
  table.append(element('caption', 'The review'));
  for (const { label, count } of flow) {
    const row = element('tr');
    const head = element('th', label);
    head.scope = 'row';
    row.append(head, element('td', String(count)));
    table.append(row);
  }
  return table;
}

function report() {
  const parts = [element('h2', 'Report')];
  const apart = element('a', 'Open it in a window of its own');
  apart.href = address('report', {});
  apart.target = '_blank';
  apart.rel = 'noopener';
  const line = element('p');
  line.append(apart);
  const frame = element('iframe');
  frame.title = 'Report';
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  frame.src = address('report', {});
  parts.push(line, frame);
  return parts;
}

/** @param open is given a stage at which the reviewer has something left */
export async function showTeam(reviewer, open) {
  try {
    const team = await get('team');
    const mine = element('ul');
    mine.append(...team.stages.map(own));
    const others = element('ul');
    others.append(...team.waiting.map((task) => element('li', waitingWords(task, reviewer))));
    const parts = [element('h2', 'You'), mine, element('h2', 'Still to do')];
    if (team.waiting.some((task) => task.reviewer === reviewer)) {
      others.append(element('li', 'You see what others still have to do once you have nothing left.'));
    }
    parts.push(team.waiting.length ? others : element('p', 'Nothing is left to screen.'));
    if (team.pairs) {
      const pairs = team.pairs === 1 ? 'pair of possible duplicates needs' : 'pairs of possible duplicates need';
      parts.push(element('p', `${team.pairs} ${pairs} a decision, by anybody: see Duplicates.`));
    }
    if ('waiting' in team.rescue) parts.push(...rescue(team.rescue, open));
    if (team.stopping.length) {
      const rule = element('ul');
      rule.append(...team.stopping.map((words) => element('li', `${words[0].toUpperCase()}${words.slice(1)}.`)));
      parts.push(element('h2', 'Stopping rule'), rule);
    }
    if (team.open) {
      parts.push(numbers(team.flow));
      const show = button('Show the report', '', () => show.replaceWith(...report()));
      parts.push(show);
    } else {
      parts.push(
        element(
          'p',
          'The numbers of the whole review and the report open once nothing is left to screen: until then they could hint at others’ votes.',
          'missing',
        ),
      );
    }
    find('team-state').replaceChildren(...parts);
  } catch (error) {
    failed(error, () => showTeam(reviewer, open));
  }
}
