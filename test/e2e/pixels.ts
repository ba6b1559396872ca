import type { Page } from 'playwright-core'

/** How much of each picture of a page, in PNG and base64, is of the colour in which these tests write answers, `#f0f`: in pixels. */
export async function answersIn(page: Page, pictures: readonly string[]): Promise<readonly number[]> {
  const eye = await page.context().newPage()
  const counts = await eye.evaluate(async (all) => {
    const seen: number[] = []
    for (const picture of all) {
      const drawn = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())
      const canvas = new OffscreenCanvas(drawn.width, drawn.height).getContext('2d') as OffscreenCanvasRenderingContext2D
      canvas.drawImage(drawn, 0, 0)
      const { data } = canvas.getImageData(0, 0, drawn.width, drawn.height)
      let answers = 0
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at] ?? 0) > 200 && (data[at + 1] ?? 0) < 60 && (data[at + 2] ?? 0) > 200) answers++
      }
      seen.push(answers)
    }
    return seen
  }, pictures)
  await eye.close()
  return counts
}
