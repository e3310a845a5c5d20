import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A challenge as LibreLingo's own exporter writes it; challenges of one word or phrase share a group. */
export type PeerChallenge = { readonly id: string; readonly group: string } & (
  | { readonly type: 'options'; readonly formInTargetLanguage: string; readonly meaningInSourceLanguage: string }
  | { readonly type: 'cards'; readonly formInTargetLanguage: string; readonly meaningInSourceLanguage: string }
  | { readonly type: 'shortInput'; readonly formInTargetLanguage: readonly string[] }
  | { readonly type: 'listeningExercise'; readonly answer: string; readonly meaning: string }
  | {
      readonly type: 'chips';
      readonly translatesToSourceLanguage: boolean;
      readonly chips: readonly string[];
      readonly solutions: readonly (readonly string[])[];
      readonly formattedSolution: string;
    }
);

/** The challenges of a skill, which the export names after its title. */
export interface PeerSkill {
  readonly slug: string;
  readonly challenges: readonly PeerChallenge[];
}

/** Reads every skill of an exported course. */
export const readPeerExport = (folder: string): readonly PeerSkill[] =>
  readdirSync(join(folder, 'challenges'))
    .sort()
    .map((file) => ({
      slug: file.replace(/\.json$/, ''),
      ...(JSON.parse(readFileSync(join(folder, 'challenges', file), 'utf8')) as Pick<PeerSkill, 'challenges'>),
    }));

/** Reads an export that was kept as one file: what would be written, by path. */
export const readPeerExportFile = (file: string): readonly PeerSkill[] =>
  Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Pick<PeerSkill, 'challenges'>>)
    .filter(([path]) => path.includes('/challenges/'))
    .map(([path, { challenges }]) => ({ slug: path.replace(/^.*\/|\.json$/g, ''), challenges }));

/** How the exporter names a skill's file. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
