/** How whoever reads a message starts the command: npm says that it was started by `npx`, as the README has it. */
export const fieldnoteCommand = process.env['npm_command'] === 'exec' ? 'npx --no-install fieldnote' : 'fieldnote'
