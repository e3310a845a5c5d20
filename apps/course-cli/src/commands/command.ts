import type { Progress } from '../terminal/progress.js';
import type { Page, Surroundings } from '../terminal/terminal.js';

/** What every command is given: results go out, progress and errors go beside. */
export interface Cli {
  readonly out: Page;
  readonly err: Page;
  readonly progress: Progress;
  readonly env: Surroundings['env'];
}
