import type { MarkClass } from '../messages.ts'

interface Shape {
  readonly letter: string
  readonly path: string
  /** Where the letter's foot stands, so that it looks centred in the shape. */
  readonly base: number
}

/** A class is known by its shape and letter before its colour. */
export const shapes: Readonly<Record<MarkClass, Shape>> = {
  special: { letter: 'S', path: 'M10 .8 19.2 10 10 19.2 .8 10Z', base: 13.7 },
  criminal: { letter: 'C', path: 'M10 .8 19.4 18.2H.6Z', base: 16 },
  'treat-as-special': { letter: 'T', path: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z', base: 13.7 },
  'notice-only': { letter: 'N', path: 'M2.5 2.5h15v15h-15Z', base: 13.7 },
}

const svg = 'http://www.w3.org/2000/svg'

/** The sign of a class: its shape with its letter in it. Decorative, since its name stands beside it. */
export function drawShape(className: MarkClass): SVGSVGElement {
  const { letter, path, base } = shapes[className]
  const drawn = document.createElementNS(svg, 'svg')
  drawn.setAttribute('viewBox', '0 0 20 20')
  drawn.setAttribute('aria-hidden', 'true')
  drawn.setAttribute('class', className)
  const shape = drawn.appendChild(document.createElementNS(svg, 'path'))
  shape.setAttribute('class', 'shape')
  shape.setAttribute('d', path)
  const text = drawn.appendChild(document.createElementNS(svg, 'text'))
  text.setAttribute('x', '10')
  text.setAttribute('y', String(base))
  text.textContent = letter
  return drawn
}
