/** Loaded before every script that is started here, so that it ends with the process that started it, however that ended. */
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
