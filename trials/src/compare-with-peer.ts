import { fold, grade, type ChallengeContent, type ComponentContent, type CourseContent } from '@session-generator/domain';

import { slugOf, type PeerChallenge, type PeerSkill } from './peer-export.js';

/** How much of a peer's export ours has too, by kind of challenge, and what differs. */
export interface Comparison {
  readonly counts: Readonly<Record<string, { readonly same: number; readonly of: number }>>;
  readonly differences: readonly string[];
}

/** Looks up everything that the peer exports in what we compile from the same files. */
export function compareWithPeer(content: CourseContent, peer: readonly PeerSkill[]): Comparison {
  const counts: Record<string, { same: number; of: number }> = {};
  const differences: string[] = [];
  const check = (kind: string, what: string, same: boolean) => {
    const count = (counts[kind] ??= { same: 0, of: 0 });
    count.of++;
    if (same) count.same++;
    else differences.push(`${kind}: ${what}`);
  };
  for (const { slug, challenges } of peer) {
    const skills = content.skills.filter(({ name }) => slugOf(name) === slug).map(({ id }) => id);
    const components = content.components.filter(({ skill }) => skills.includes(skill));
    check('skills', slug, skills.length === 1);
    for (const challenge of challenges) compareOne(challenge, challenges, components, content, check);
  }
  return { counts, differences };
}

function compareOne(
  challenge: PeerChallenge,
  siblings: readonly PeerChallenge[],
  components: readonly ComponentContent[],
  content: CourseContent,
  check: (kind: string, what: string, same: boolean) => void,
): void {
  const component = componentOf(challenge, siblings, components);
  const about = content.challenges.filter((ours) => component !== undefined && ours.about === component.id);
  const typed = (direction: string) => about.find(({ form }) => form === `translate/${direction}/type`);
  switch (challenge.type) {
    case 'options':
      return check('options', challenge.formInTargetLanguage, component?.kind === 'phrase');
    case 'cards':
      return check('cards', challenge.formInTargetLanguage, component?.kind === 'word');
    case 'listeningExercise': {
      const heard = about.find(({ form }) => form === 'listen/none/type');
      return check('listeningExercise', challenge.answer, isAccepted(heard, challenge.answer));
    }
    case 'shortInput': {
      const ours = typed('to-learning');
      for (const answer of challenge.formInTargetLanguage) check('shortInput answers', answer, isAccepted(ours, answer));
      return;
    }
    case 'chips': {
      const direction = challenge.translatesToSourceLanguage ? 'from-learning' : 'to-learning';
      const ours = typed(direction);
      const bank = about.find(({ form }) => form === `arrange/${direction}/tap`);
      const [first = []] = challenge.solutions;
      check('chips formatted solutions', challenge.formattedSolution, isAccepted(ours, challenge.formattedSolution));
      for (const solution of challenge.solutions) {
        check('chips solutions', solution.join(' '), isAccepted(ours, solution.join(' ')));
      }
      check('chips that our bank builds', `${first.join(' ')} of [${bank?.tokens.join(' ')}]`, builds(bank ?? ours, first));
    }
  }
}

/** Chips name no word or phrase: another challenge of their group does. */
function componentOf(
  { group }: PeerChallenge,
  siblings: readonly PeerChallenge[],
  components: readonly ComponentContent[],
): ComponentContent | undefined {
  const named = siblings.find((other) => other.group === group && (other.type === 'options' || other.type === 'cards'));
  if (!named || !('meaningInSourceLanguage' in named)) return undefined;
  const kind = named.type === 'options' ? 'phrase' : 'word';
  return components.find(
    ({ kind: ours, text, meaning }) =>
      ours === kind && text === clean(named.formInTargetLanguage) && meaning === clean(named.meaningInSourceLanguage),
  );
}

const clean = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const isAccepted = (ours: ChallengeContent | undefined, answer: string): boolean =>
  ours !== undefined && grade(ours, answer) === 'right';

/** Whether the bank's own tokens, each used once, make the solution. */
function builds(bank: ChallengeContent | undefined, solution: readonly string[]): boolean {
  if (!bank) return false;
  const tokens = bank.tokens.length > 0 ? bank.tokens : [bank.accepted[0]!];
  const words = (texts: readonly string[]) => texts.flatMap((text) => fold(text).split(' ')).sort().join(' ');
  return words(tokens) === words(solution);
}
