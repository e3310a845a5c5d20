import type { Problem } from './problem.js';

/** What Express and its body parser call the faults of a request, as problems. */
const problems: Readonly<Record<string, { readonly kind: string; readonly title: string }>> = {
  'entity.parse.failed': { kind: 'malformed-json', title: 'The body is not JSON' },
  'entity.too.large': { kind: 'payload-too-large', title: 'The body is larger than 1 MB' },
  'charset.unsupported': { kind: 'unsupported-media-type', title: 'The character set is not known' },
  'encoding.unsupported': { kind: 'unsupported-media-type', title: 'The content encoding is not known' },
};

const otherwise = { kind: 'bad-request', title: 'The request cannot be read' };

const advice: Readonly<Record<number, string>> = {
  413: 'Send components in columns, and only those of the course in hand; or fewer answers at once.',
  415: 'Send UTF-8 JSON as it is, or with gzip, deflate or brotli.',
};

/** The problem that a framework's error stands for, where it is the request's fault. */
export function requestFault(error: unknown): { readonly status: number; readonly problem: Problem } | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  const { status, message } = error;
  if (status < 400 || status > 499) return undefined;
  const type = 'type' in error && typeof error.type === 'string' ? error.type : '';
  return { status, problem: { ...(problems[type] ?? otherwise), detail: advice[status] ?? message } };
}
