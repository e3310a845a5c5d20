// Every benchmark by its name, in the order in which they run
export { benchmarks } from './benchmarks.js';
