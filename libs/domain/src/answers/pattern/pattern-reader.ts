import type { Part, Pattern, PatternFault } from './parse-pattern.js';

/** What was read of a pattern. Where there are faults, the parts are what could be made of it. */
export interface PatternReading {
  readonly parts: Pattern;
  readonly faults: readonly PatternFault[];
  readonly doubts: readonly PatternFault[];
}

const deepest = 20;

/** Reads a pattern once, from left to right, and goes on after a fault. */
export class PatternReader {
  private at = 0;
  private readonly faults: PatternFault[] = [];
  private readonly doubts: PatternFault[] = [];

  constructor(private readonly pattern: string) {}

  read(): PatternReading {
    const parts = this.sequence('', 0);
    // What is too deep is not read, so that nothing else is known.
    const tooDeepFault = this.faults.find(({ message }) => message === tooDeep.message);
    return { parts, faults: tooDeepFault ? [tooDeepFault] : inOrder(this.faults), doubts: inOrder(this.doubts) };
  }

  /** Reads up to one of the closers, or to the end where there is none. */
  private sequence(closers: string, depth: number): Pattern {
    const parts: Part[] = [];
    let text = '';
    const endText = () => {
      if (text) parts.push({ kind: 'text', text });
      text = '';
    };
    while (this.at < this.pattern.length && !closers.includes(this.pattern[this.at]!)) {
      const start = this.at;
      const char = this.pattern[this.at++]!;
      if (char === '[' || char === '(') {
        endText();
        if (depth === deepest) return this.tooDeep(start);
        parts.push(char === '[' ? this.alternatives(start, depth + 1) : this.optional(start, depth + 1));
      } else if (char === ']' || char === ')') {
        this.closesNothing(start, char);
      } else if (char === '\\') {
        if (this.at === this.pattern.length) this.faults.push({ at: start, ...danglingBackslash });
        else text += this.pattern[this.at++]!;
      } else {
        if (char === '|') this.doubts.push({ at: start, ...bar });
        if (char === '/' && closers === ')') this.doubts.push({ at: start, ...slashInParentheses });
        text += char;
      }
    }
    endText();
    return parts;
  }

  private alternatives(start: number, depth: number): Part {
    const patterns: Pattern[] = [];
    const written: string[] = [];
    const empty: number[] = [];
    do {
      const from = this.at;
      patterns.push(this.sequence('/]', depth));
      const one = this.pattern.slice(from, this.at);
      if (one.trim() === '') empty.push(from);
      else written.push(one.trim());
    } while (this.pattern[this.at++] === '/');
    if (this.isClosed(']', '[', start)) this.judgeAlternatives(start, written, empty);
    return { kind: 'oneOf', patterns };
  }

  private judgeAlternatives(start: number, written: readonly string[], [empty]: readonly number[]): void {
    const all = written.join('/');
    if (written.length === 0) this.faults.push({ at: start, ...nothing('[', ']') });
    else if (empty !== undefined) {
      const instead = written.length === 1 ? `(${all})` : `([${all}])`;
      this.faults.push({ at: empty, message: 'An alternative is empty', hint: `Write ${instead} to leave it out.` });
    } else if (written.length === 1) {
      const hint = /(?<!\\)\|/.test(all)
        ? `Write [${all.replace(/(?<!\\)\s*\|+\s*/g, '/')}]: a slash stands between alternatives.`
        : `Write (${all}) where it may be left out, add another after a slash, or write \\[${all}\\] for brackets.`;
      this.faults.push({ at: start, message: 'There is only one alternative', hint });
    }
  }

  private optional(start: number, depth: number): Part {
    const pattern = this.sequence(')', depth);
    const end = this.at++;
    if (this.isClosed(')', '(', start)) {
      if (this.pattern.slice(start + 1, end).trim() === '') this.faults.push({ at: start, ...nothing('(', ')') });
      else this.doubtSigns(start, end);
    }
    return { kind: 'oneOf', patterns: [pattern, []] };
  }

  /** A sign after what may be left out, with nothing before it but another sign, or the beginning. */
  private doubtSigns(start: number, end: number): void {
    const sign = /^\s*([,;:])/.exec(this.pattern.slice(end + 1))?.[1];
    if (!sign || !/(?:^|[,;:.!?¿¡])\s*$/.test(this.pattern.slice(0, start))) return;
    const all = this.pattern.slice(start + 1, end);
    const message = `Leaving out (${all}) leaves a "${sign}" behind`;
    this.doubts.push({ at: start, message, hint: `Write (${all}${sign}): the sign is left out too.` });
  }

  private isClosed(closer: string, opener: string, start: number): boolean {
    if (this.pattern[this.at - 1] === closer) return true;
    const where = closer === ']' ? 'where the alternatives end' : 'where it ends';
    const hint = `Write ${closer} ${where}, or \\${opener} for the sign itself.`;
    this.faults.push({ at: start, message: `"${opener}" is never closed`, hint });
    return false;
  }

  private closesNothing(at: number, closer: string): void {
    const hint = `Write ${closer === ']' ? '[' : '('} where it begins, or \\${closer} for the sign itself.`;
    this.faults.push({ at, message: `"${closer}" closes nothing`, hint });
  }

  private tooDeep(at: number): Pattern {
    this.faults.push({ at, ...tooDeep });
    this.at = this.pattern.length;
    return [];
  }
}

const tooDeep = { message: `Brackets nest more than ${deepest} deep`, hint: 'Write it as several patterns.' };

const danglingBackslash = {
  message: 'A backslash stands before nothing',
  hint: 'Take it out, or write \\\\ for a backslash.',
};

const bar = {
  message: 'A bar separates nothing',
  hint: 'Write [this/that] for alternatives, or \\| for the sign itself.',
};

const slashInParentheses = {
  message: 'A slash in parentheses separates nothing',
  hint: 'Write [this/that] for one of them, ([this/that]) for one or none, or \\/ for the sign itself.',
};

const nothing = (opener: string, closer: string) => ({
  message: `Nothing stands in "${opener}${closer}"`,
  hint: `Take it out, or write \\${opener}\\${closer} for the signs themselves.`,
});

const inOrder = (faults: readonly PatternFault[]): readonly PatternFault[] =>
  [...faults].sort((one, other) => one.at - other.at);
