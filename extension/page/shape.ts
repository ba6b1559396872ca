import type { MarkClass } from '../messages.ts'

interface Shape {
  readonly path: string
  /** The letter as a line: it looks the same whatever fonts a device has. */
  readonly line: string
}

/** A class is known by its shape and letter before its colour. */
export const shapes: Readonly<Record<MarkClass, Shape>> = {
  special: {
    path: 'M10 .8 19.2 10 10 19.2 .8 10Z',
    line: 'M12.4 8.2C12 7.3 11.1 6.8 10 6.8 8.7 6.8 7.7 7.4 7.7 8.4 7.7 10.6 12.4 9.4 12.4 11.7 12.4 12.7 11.3 13.3 10 13.3 8.8 13.3 7.9 12.8 7.5 11.9',
  },
  criminal: {
    path: 'M10 .8 19.4 18.2H.6Z',
    line: 'M12.3 10.8C11.8 10 11 9.5 10.1 9.5 8.5 9.5 7.4 10.8 7.4 12.5 7.4 14.2 8.5 15.5 10.1 15.5 11 15.5 11.8 15 12.3 14.2',
  },
  'treat-as-special': { path: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z', line: 'M7 6.9h6M10 6.9v6.5' },
  'notice-only': { path: 'M2.5 2.5h15v15h-15Z', line: 'M7.4 13.2V6.8l5.2 6.4V6.8' },
}

const svg = 'http://www.w3.org/2000/svg'

/** The sign of a class: its shape with its letter in it. Decorative, since its name stands beside it. */
export function drawShape(className: MarkClass): SVGSVGElement {
  const { path, line } = shapes[className]
  const drawn = document.createElementNS(svg, 'svg')
  drawn.setAttribute('viewBox', '0 0 20 20')
  drawn.setAttribute('aria-hidden', 'true')
  drawn.setAttribute('class', className)
  const shape = drawn.appendChild(document.createElementNS(svg, 'path'))
  shape.setAttribute('class', 'shape')
  shape.setAttribute('d', path)
  const letter = drawn.appendChild(document.createElementNS(svg, 'path'))
  letter.setAttribute('class', 'letter')
  letter.setAttribute('d', line)
  return drawn
}
