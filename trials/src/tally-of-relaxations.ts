import { type QualityReport, relaxable } from '@session-generator/domain';

import { percent, table } from './table.js';

/** How many sessions relax what, by a name for each group of sessions. */
export class TallyOfRelaxations {
  private readonly groups = new Map<string, { sessions: number; relaxed: number; by: Map<string, number> }>();

  add(group: string, { relaxations }: QualityReport): void {
    const tally = this.groups.get(group) ?? { sessions: 0, relaxed: 0, by: new Map<string, number>() };
    this.groups.set(group, tally);
    tally.sessions++;
    if (relaxations.length > 0) tally.relaxed++;
    for (const name of new Set(relaxations.map(({ invariant }) => invariant))) {
      tally.by.set(name, (tally.by.get(name) ?? 0) + 1);
    }
  }

  share(group: string): number {
    const { sessions, relaxed } = this.groups.get(group) ?? { sessions: 0, relaxed: 0 };
    return sessions === 0 ? NaN : relaxed / sessions;
  }

  /** The share of sessions with each relaxation, a line a group. */
  print(title: string): void {
    const rows = [...this.groups].map(([group, { sessions, relaxed, by }]) => [
      group,
      sessions,
      percent(relaxed, sessions),
      ...relaxable.map((name) => percent(by.get(name) ?? 0, sessions)),
    ]);
    process.stdout.write(`\n${title}\n${table([['', 'sessions', 'relaxed', ...relaxable], ...rows])}\n`);
  }
}
