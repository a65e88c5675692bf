import { element } from './element.ts';

const hands = (count: number) => `${count} ${count === 1 ? 'hand' : 'händer'}`;

/** Gives each answer a count of raised hands. The counts stand in the page and nowhere else. */
export function startVotes(deck: HTMLElement): void {
  for (const answer of deck.querySelectorAll<HTMLElement>('.votes > li')) {
    const name = answer.textContent.trim();
    const count = element('output', '', '0');
    count.ariaLabel = `Händer för ${name}`;
    const step = (sign: string, said: string, by: number) => {
      const button = element('button', 'button quiet', sign);
      button.type = 'button';
      button.ariaLabel = `${said}: ${name}`;
      button.addEventListener('click', () => {
        const raised = Math.max(0, Number(count.value) + by);
        count.value = String(raised);
        count.ariaLabel = `${name}: ${hands(raised)}`;
      });
      return button;
    };
    answer.append(
      element('span', 'count', step('−', 'En hand färre', -1), count, step('+', 'En hand till', 1)),
    );
  }
}
