/**
 * Loaded before every script that is started here: its process ends with the one that started it, however that ended, and
 * in any case after half an hour.
 */
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
setTimeout(() => process.exit(1), 30 * 60_000).unref();
