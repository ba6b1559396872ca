import { around, type Layer } from '../page/layer.ts'
import { type Axes, fixedGround, type Ground, type Point, scrolledGround } from './ground.ts'

/** Where covers of one place lie, and what cuts the place off on that ground. */
export interface Standing {
  readonly ground: Ground
  readonly clips: readonly Element[]
}

/** The grounds of all covers, each lying on the one around it. */
export interface Grounds {
  /** On which grounds a place is to be covered. What sticks to an edge now moves and now stands: it is covered both ways. */
  standingsOf(place: Element, layer: Layer): readonly Standing[]
  /** Measures every ground, before anything is moved. */
  measure(): void
  cornerOf(ground: Ground): Point
  /** Moves every ground to where it was measured. */
  settle(): void
  /** Takes away the grounds on which nothing lies any more. */
  keep(used: ReadonlySet<Ground>): void
}

interface Laid {
  readonly ground: Ground
  readonly on: Ground | null
  readonly layer: Layer
  /** The scroller with which it moves, and how; null for the ground of a layer, and `fixed` for what lies still. */
  readonly of: Element | 'fixed' | null
  readonly moves: Axes
}

const everyWay: Axes = { x: true, y: true }
const origin: Point = { left: 0, top: 0 }

export function createGrounds(): Grounds {
  /** Outer ones first. */
  let laid: Laid[] = []
  let corners = new Map<Ground, Point>()

  function lay(wanted: Omit<Laid, 'ground'>, make: () => Ground): Ground {
    const known = laid.find(
      ({ of, on, layer, moves }) =>
        of === wanted.of && on === wanted.on && layer === wanted.layer && moves.x === wanted.moves.x && moves.y === wanted.moves.y,
    )
    if (known !== undefined) return known.ground
    const ground = make()
    laid.push({ ...wanted, ground })
    return ground
  }

  function standingsOf(place: Element, layer: Layer): readonly Standing[] {
    const clips: Element[] = []
    let moves = everyWay
    // A layer moves by itself with the dialog in which it lies.
    const end = layer.host.parentElement
    for (let at: Element | null = place; at !== null && at !== end && at.localName !== 'body'; at = around(at)) {
      const style = getComputedStyle(at)
      if (at !== place && /auto|scroll/.test(style.overflow)) return scrolled(at, moves, layer).map((ground) => ({ ground, clips }))
      if (at !== place && style.overflow !== 'visible') clips.push(at)
      if (style.position === 'fixed') return [{ ground: still(layer), clips }]
      if (style.position === 'sticky') moves = whileStuck(moves, style)
    }
    const grounds = moves === everyWay ? [page(layer)] : [page(layer), still(layer)]
    return grounds.map((ground) => ({ ground, clips }))
  }

  function page(layer: Layer): Ground {
    const { ground: element, host } = layer
    const make = () => ({ element, scrolls: false, measure: () => host.getBoundingClientRect(), settle() {}, remove() {} })
    return lay({ of: null, on: null, layer, moves: everyWay }, make)
  }

  function still(layer: Layer): Ground {
    return lay({ of: 'fixed', on: null, layer, moves: everyWay }, () => fixedGround(layer.ground))
  }

  function scrolled(scroller: Element, stuck: Axes, layer: Layer): Ground[] {
    const ways = stuck === everyWay ? [everyWay] : [everyWay, stuck]
    return standingsOf(scroller, layer).flatMap(({ ground: on, clips }) =>
      ways.map((moves) => lay({ of: scroller, on, layer, moves }, () => scrolledGround(on.element, scroller, moves, clips))),
    )
  }

  const cornerOf = (ground: Ground) => corners.get(ground) ?? origin

  return {
    standingsOf,
    cornerOf,
    measure() {
      corners = new Map(laid.map(({ ground }) => [ground, ground.measure()]))
    },
    settle() {
      for (const { ground, on } of laid) if (on !== null) ground.settle(cornerOf(on))
    },
    keep(used) {
      const needed = new Set(used)
      for (const { ground, on } of laid.toReversed()) if (on !== null && needed.has(ground)) needed.add(on)
      for (const { ground } of laid) if (!needed.has(ground)) ground.remove()
      laid = laid.filter(({ ground }) => needed.has(ground))
    },
  }
}

/** What sticks to the top of its scroller does not go up and down with it, and so on. */
function whileStuck({ x, y }: Axes, { left, right, top, bottom }: CSSStyleDeclaration): Axes {
  return { x: x && left === 'auto' && right === 'auto', y: y && top === 'auto' && bottom === 'auto' }
}
