/** Where the soak publishes to, and who may read there. */
export const bucket = 'courses';
export const prefix = 'live/';
export const place = `s3://${bucket}/${prefix}`;
export const region = 'us-east-1';
export const credentials = { accessKeyId: 'soak', secretAccessKey: 'secret' };
