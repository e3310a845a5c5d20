export { runCli } from './run-cli.js';
export type { ExitCode } from './terminal/failure.js';
export type { Output, Surroundings } from './terminal/terminal.js';
