import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { Reply } from '../ask-background.ts'
import { askFrame } from '../ask-page.ts'
import { answerPage } from '../background/answer-page.ts'
import { followKept } from '../background/follow-kept.ts'
import { runCommand } from '../background/run-command.ts'
import { isOurs, readFromPage } from '../messages.ts'
import { forgetTab } from '../tabs/tab-counts.ts'

// A module, so that it shares what our pages also load: the words and the notices are in the package once.
export default defineBackground({ type: 'module', main })

function main() {
  // Only our own pages and this script may read what is kept; page scripts are told what they need by message.
  for (const area of [browser.storage.local, browser.storage.session, browser.storage.managed]) {
    void (area as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> }).setAccessLevel?.({
      accessLevel: 'TRUSTED_CONTEXTS',
    })
  }
  browser.runtime.onMessage.addListener((json: unknown, sender, reply: (value: Reply<unknown> | null) => void) => {
    const message = isOurs(sender, browser.runtime.id) ? readFromPage(json) : null
    if (message === null) return false
    answerPage(message, sender).then(
      (answer) => reply({ answer }),
      (fault) => {
        reply(null)
        throw fault
      },
    )
    return true
  })
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
  browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab?.id, askFrame))
  followKept()
}
