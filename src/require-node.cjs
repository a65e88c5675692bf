// Runs on any Node, so that one that is too old gets a sentence and not a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `Node 22.19 eller senare behövs, här är ${process.versions.node}. ` +
      'På Linux och Windows följer Node med: kör ”npm ci” utan ”--omit=optional”. Annars: hämta Node 24 från https://nodejs.org.',
  );
  process.exit(1);
}
