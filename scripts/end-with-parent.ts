// Loaded into the web server by scripts/serve.ts: a start that is killed closes this channel, and a server that nobody
// could stop any more would hold the port and the database.
process.on("disconnect", () => process.exit(0));
