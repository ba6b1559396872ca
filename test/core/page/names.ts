const given =
  'Aaliyah Abdul Adeola Agnieszka Ahmed Aisha Alder Alfie Amara Amelia Anand Aoife April Arjun Ayesha Bartek Beatrix Billie Bramble Callum Cedar Chidi Christian Ciara Dara Dean Dylan Ebony Elif Elsa Emeka Faith Fatima Fern Finlay Freya Grace Gwen Hamza Harriet Hazel Hope Ibrahim Iman Ines Iris Isla Ivy Jasmine Jia Jodie Joy Juniper Kai Kasia Kofi Leila Lila Linden Logan Maeve Maple Mark May Mei Milo Mohammed Nia Niamh Nino Noor Olive Omar Oskar Ottilie Pearl Pip Poppy Priya Quince Rafe Roma Rose Rowan Ruby Saoirse Sorrel Summer Talia Thistle Tunde Umar Violet Will Xander Yusuf Zara Zofia'.split(
    ' ',
  )
const family =
  'Placeholder Nobody Example Invented Fictional Madeup Young Ward Church House Day Price Bishop Temple Street White Black Sen Jain Banks'.split(
    ' ',
  )

/** 200 names of pupils who do not exist; many are words of forms and of the lexicon too. */
export const inventedNames: readonly string[] = Array.from({ length: 200 }, (_, at) => {
  const first = given[at % given.length] as string
  return `${first} ${family[(at * 7 + Math.floor(at / given.length)) % family.length]}`
})
