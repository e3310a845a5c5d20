import {
  fold,
  accepts,
  type ChallengeContent,
  type ComponentContent,
  type CourseContent,
} from '@session-generator/domain';

import { slugOf, type PeerChallenge, type PeerSkill } from './peer-export.js';

/** How much of a peer's export ours has too, by what is compared, and why the rest differs. */
export interface Comparison {
  readonly counts: Readonly<Record<string, Count>>;
  readonly reasons: Readonly<Record<string, number>>;
  readonly differences: readonly string[];
  /** Words and phrases of the same skills that the peer lacks. */
  readonly oursAlone: number;
  /** Answers that ours accepts and the peer does not: of another word or phrase that can mean the same. */
  readonly alsoAccepted: number;
}

export interface Count {
  readonly same: number;
  readonly of: number;
}

type Check = (what: string, theirs: string, same: boolean, ours?: ChallengeContent, isAsked?: boolean) => void;

/** Looks up everything that the peer exports in what we compile from the same files. */
export function compareWithPeer(content: CourseContent, peer: readonly PeerSkill[]): Comparison {
  const counts: Record<string, { same: number; of: number }> = {};
  const reasons: Record<string, number> = {};
  const differences: string[] = [];
  const check: Check = (what, theirs, same, ours, isAsked = true) => {
    const count = (counts[what] ??= { same: 0, of: 0 });
    count.of++;
    if (same) return void count.same++;
    const reason = reasonFor(theirs, ours?.accepted ?? [], isAsked);
    reasons[reason] = (reasons[reason] ?? 0) + 1;
    differences.push(`${what}: "${theirs}" (${reason})`);
  };
  let [ours, theirs, alsoAccepted] = [0, 0, 0];
  for (const { slug, challenges } of peer) {
    const skills = content.skills.filter(({ name }) => slugOf(name) === slug).map(({ id }) => id);
    const components = content.components.filter(({ skill }) => skills.includes(skill));
    check('skills', slug, skills.length === 1);
    ours += components.length;
    theirs += challenges.filter(({ type }) => type === 'options' || type === 'cards').length;
    for (const challenge of challenges) alsoAccepted += compareOne(challenge, challenges, components, content, check);
  }
  return { counts, reasons, differences, oursAlone: ours - theirs, alsoAccepted };
}

/** Why the peer has something else, as reading both sides showed. */
function reasonFor(theirs: string, accepted: readonly string[], isAsked: boolean): string {
  if (theirs.length <= 1) return 'the exporter took a single text for a list of letters';
  if (accepted.some((ours) => fold(withoutLastMarks(ours)) === fold(theirs))) return 'the exporter cut vowel signs';
  if (/you'll|zarete/i.test(theirs)) return 'the source was edited after the export';
  return isAsked ? 'unexplained' : 'its prompt would show the answer';
}

/** All but the dot below, which the exporter took for part of its letter. */
const withoutLastMarks = (text: string): string => text.replace(/(?:(?!\u09BC)\p{M})+(?=$|[\p{Z}.,!?।])/gu, '');

function compareOne(
  challenge: PeerChallenge,
  siblings: readonly PeerChallenge[],
  components: readonly ComponentContent[],
  content: CourseContent,
  check: Check,
): number {
  // Returns how many answers ours accepts beyond the peer's.
  const component = componentOf(challenge, siblings, components);
  const about = content.challenges.filter((ours) => component !== undefined && ours.about === component.id);
  const typed = (direction: string) => about.find(({ form }) => form === `translate/${direction}/type`);
  switch (challenge.type) {
    case 'options':
      check('options', challenge.formInTargetLanguage, component?.kind === 'phrase');
      return 0;
    case 'cards':
      check('cards', challenge.formInTargetLanguage, component?.kind === 'word');
      return 0;
    case 'listeningExercise': {
      const heard = about.find(({ form }) => form === 'listen/none/type');
      check('listening answers', challenge.answer, isAccepted(heard, challenge.answer));
      return 0;
    }
    case 'shortInput': {
      const ours = typed('to-learning');
      for (const answer of challenge.formInTargetLanguage)
        check('short input answers', answer, isAccepted(ours, answer), ours, ours !== undefined);
      return acceptedBeyond(ours, challenge.formInTargetLanguage);
    }
    case 'chips': {
      const direction = challenge.translatesToSourceLanguage ? 'from-learning' : 'to-learning';
      const ours = typed(direction);
      const bank = about.find(({ form }) => form === `arrange/${direction}/tap`);
      const [first = []] = challenge.solutions;
      check('chips formatted solutions', challenge.formattedSolution, isAccepted(ours, challenge.formattedSolution));
      for (const solution of challenge.solutions) {
        check('chips solutions', solution.join(' '), isAccepted(ours, solution.join(' ')), ours);
      }
      check('first solutions that our bank builds', first.join(' '), builds(bank ?? ours, first), ours);
      return acceptedBeyond(ours, [challenge.formattedSolution, ...challenge.solutions.map((each) => each.join(' '))]);
    }
  }
}

/** Chips and short inputs name no word or phrase: another challenge of their group does. */
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
  ours !== undefined && accepts(ours, answer);

const acceptedBeyond = (ours: ChallengeContent | undefined, theirs: readonly string[]): number =>
  (ours?.accepted ?? []).filter((answer) => !accepts({ accepted: theirs }, answer)).length;

/** Whether the bank's own tokens, each used once, make the solution. */
function builds(bank: ChallengeContent | undefined, solution: readonly string[]): boolean {
  if (!bank) return false;
  const tokens = bank.tokens.length > 0 ? bank.tokens : [bank.accepted[0]!];
  const words = (texts: readonly string[]) =>
    texts
      .flatMap((text) => fold(text).split(' '))
      .sort()
      .join(' ');
  // The exporter makes tiles of an author's remark; ours have none.
  const remarks = bank.accepted[0]!.match(/\([^)]*\)/g) ?? [];
  return [tokens, [...tokens, ...remarks]].some((built) => words(built) === words(solution));
}
