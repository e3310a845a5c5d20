import type { RequestHandler } from 'express';

/** Lets pages of some origins call the service from a browser. */
export const cors =
  (origins: readonly string[]): RequestHandler =>
  (request, response, next) => {
    const origin = request.get('origin');
    const anyone = origins.includes('*');
    if (origins.length > 0 && !anyone) response.vary('Origin');
    if (origin === undefined || !(anyone || origins.includes(origin))) return next();
    response.setHeader('Access-Control-Allow-Origin', anyone ? '*' : origin);
    response.setHeader('Access-Control-Expose-Headers', 'ETag, Retry-After, X-Request-Id');
    const isPreflight = request.method === 'OPTIONS' && request.get('access-control-request-method') !== undefined;
    if (!isPreflight) return next();
    response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST');
    response.setHeader('Access-Control-Allow-Headers', 'Content-Type, If-None-Match, X-Request-Id');
    response.setHeader('Access-Control-Max-Age', '86400');
    return void response.status(204).end();
  };
