/** Commands of a guide: fenced blocks that are marked with the engines they are for, or as those of a day. */
export function listGuideBlocks(
  guide: string,
  heading: string,
  engine: 'sqlite' | 'postgres' | 'day',
): string[] {
  const [, section] = guide.split(`\n### ${heading}\n`)
  if (section === undefined) throw new Error(`the guide has no heading "${heading}"`)
  const text = section.split(/\n##+ /)[0] ?? ''
  const blocks = [...text.matchAll(/^```sh ([a-z ]+)\n([\s\S]*?)^```$/gm)]
  return blocks.flatMap(([, engines = '', commands = '']) =>
    engines.split(' ').includes(engine) ? [commands] : [],
  )
}
