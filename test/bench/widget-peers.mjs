// What the widget is measured against: each attaches itself to every labelled input of the page and resolves when it is done.
// The first is the floor: a cloned button a field with one popover for all, by hand.
export const peers = {
  'button by hand': {
    needs: [],
    code: `
      export async function attach(labels) {
        const popover = document.createElement('div')
        popover.popover = 'auto'
        popover.textContent = 'To support your child and to keep them safe.'
        document.body.append(popover)
        const model = document.createElement('button')
        model.type = 'button'
        model.textContent = 'Why we ask'
        for (const label of labels) {
          const button = model.cloneNode(true)
          button.setAttribute('aria-label', 'Why we ask: ' + label.textContent)
          label.after(button)
        }
        document.addEventListener('click', (event) => { if (event.target.matches('label + button')) popover.togglePopover() })
      }`,
  },
  'tippy.js': {
    needs: ['tippy.js'],
    code: `
      import tippy from 'tippy.js'
      export async function attach(labels) {
        for (const label of labels) tippy(label.control, { content: 'To support your child and to keep them safe.' })
      }`,
  },
  'Primer tool-tip': {
    needs: ['@primer/view-components'],
    code: `
      import '@primer/view-components/app/components/primer/alpha/tool_tip.js'
      export async function attach(labels) {
        for (const label of labels) {
          const tip = document.createElement('tool-tip')
          tip.setAttribute('for', label.htmlFor)
          tip.dataset.direction = 's'
          tip.dataset.type = 'description'
          tip.textContent = 'To support your child and to keep them safe.'
          label.after(tip)
        }
      }`,
  },
  'Shoelace tooltip': {
    needs: ['@shoelace-style/shoelace'],
    code: `
      import '@shoelace-style/shoelace/dist/components/tooltip/tooltip.js'
      export async function attach(labels) {
        const tips = []
        for (const label of labels) {
          const tip = document.createElement('sl-tooltip')
          tip.content = 'To support your child and to keep them safe.'
          const input = label.control
          input.before(tip)
          tip.append(input)
          tips.push(tip)
        }
        await Promise.all(tips.map((tip) => tip.updateComplete))
      }`,
  },
  'Web Awesome tooltip': {
    needs: ['@awesome.me/webawesome'],
    code: `
      import '@awesome.me/webawesome/dist/components/tooltip/tooltip.js'
      export async function attach(labels) {
        const tips = []
        for (const label of labels) {
          const tip = document.createElement('wa-tooltip')
          tip.setAttribute('for', label.htmlFor)
          tip.textContent = 'To support your child and to keep them safe.'
          label.after(tip)
          tips.push(tip)
        }
        await Promise.all(tips.map((tip) => tip.updateComplete))
      }`,
  },
}
