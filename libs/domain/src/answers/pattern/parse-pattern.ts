import { err, ok, type Result } from '../../result.js';

/** A parsed pattern: texts, alternatives and what may be left out, in order. */
export type Pattern = readonly Part[];
export type Part =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'oneOf'; readonly patterns: readonly Pattern[] };

export interface PatternFault {
  /** Index into the pattern, from 0. */
  readonly at: number;
  readonly message: string;
}

const deepest = 20;
const longest = 500;

/**
 * Parses the mini-grammar of accepted answers: `[one/other]` is one of them, `(text)` may be left out, both nest, and
 * a backslash makes the next character an ordinary one. Elsewhere a slash is a slash.
 *
 * @example parsePattern("[I am/I'm] (very) tired") stands for four texts
 */
export function parsePattern(pattern: string): Result<Pattern, PatternFault> {
  if (pattern.length > longest)
    return err({ at: longest, message: `The pattern is longer than ${longest} characters` });
  const reader = new PatternReader(pattern);
  try {
    return ok(reader.sequence('', 0));
  } catch (fault) {
    if (fault instanceof Fault) return err({ at: fault.at, message: fault.message });
    throw fault;
  }
}

class Fault extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

class PatternReader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  /** Reads up to one of the closers, or to the end where there is none. */
  sequence(closers: string, depth: number): Pattern {
    if (depth > deepest) throw new Fault(this.at, `Brackets nest more than ${deepest} deep`);
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
        parts.push(char === '[' ? this.alternatives(start, depth + 1) : this.optional(start, depth + 1));
      } else if (char === ']' || char === ')') {
        throw new Fault(start, `"${char}" closes nothing`);
      } else if (char === '\\') {
        if (this.at === this.pattern.length) throw new Fault(start, 'A backslash stands before nothing');
        text += this.pattern[this.at++]!;
      } else text += char;
    }
    endText();
    return parts;
  }

  private alternatives(start: number, depth: number): Part {
    const patterns: Pattern[] = [];
    do patterns.push(this.sequence('/]', depth));
    while (this.pattern[this.at++] === '/');
    this.closedBy(']', '[', start);
    return { kind: 'oneOf', patterns };
  }

  private optional(start: number, depth: number): Part {
    const pattern = this.sequence(')', depth);
    this.at++;
    this.closedBy(')', '(', start);
    return { kind: 'oneOf', patterns: [pattern, []] };
  }

  private closedBy(closer: string, opener: string, start: number): void {
    if (this.pattern[this.at - 1] !== closer) throw new Fault(start, `"${opener}" is never closed`);
  }
}
