// A page that the server rendered and React takes over; `window.change` renders it anew as an app would.
import { createElement, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'

export const asked = ['Date of birth', 'Attendance', 'Email address']

export function RegistrationForm({ questions }) {
  const [step, setStep] = useState(questions)
  if (typeof window !== 'undefined') window.change = setStep
  return createElement(
    'form',
    { id: 'registration' },
    step.map((label, at) =>
      createElement(
        'div',
        { className: 'field', key: label },
        createElement('label', { htmlFor: `f${at}` }, label),
        createElement('input', { id: `f${at}`, name: `f${at}` }),
      ),
    ),
  )
}

if (typeof document !== 'undefined') {
  window.mismatches = []
  hydrateRoot(document.getElementById('root'), createElement(RegistrationForm, { questions: asked }), {
    onRecoverableError: (error) => window.mismatches.push(String(error)),
  })
}
