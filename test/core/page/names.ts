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

/** A page with a name wherever names stand: labels, ids, row headers, alternative texts, tooltips, captions, legends, values. */
export function pageAbout(name: string): string {
  const [first = '', last = ''] = name.split(' ')
  const id = `${first}-${last}-4711`.toLowerCase()
  return `<h1>${name}</h1><nav><a href="#">${name}</a></nav>
    <form id="${id}" name="${first}${last}"><fieldset><legend>${name}</legend>
      <label for="${id}">${first}'s allergies</label><input id="${id}" name="${first}_${last}" value="${name}" placeholder="${name}" title="${name}">
      <label>${name}</label><input name="${id}">
      <label><input type="checkbox" name="who"> ${name}</label>
      <label><input type="checkbox" name="one"> ${first}</label>
      <label>SEN status of ${name} <select><option>${name}</option></select></label>
      <input aria-label="Comments for ${name}"><input aria-label="Does ${name} have an EHCP?">
    </fieldset></form>
    <img src="x" alt="${name}" title="${name}"><span class="badge" title="Individual needs: ${name}">IN</span><span title="${name}">${first[0]}${last[0]}</span>
    <dl><dt>Ethnicity</dt><dd>${name}</dd><dt>${name}</dt><dd>x</dd></dl>
    <table><caption>${name}</caption><thead><tr><th>Pupil</th><th>Medical conditions</th><th>${name}</th></tr></thead>
      <tbody><tr><th scope="row">${name}</th><td><input aria-label="${name}"></td><td>${name}</td></tr>
      <tr><td>x</td><td><b>${name}:</b> x<br><strong>${name}</strong><br>x<br><strong>${first}</strong><br>x</td><td><b>${name}</b>: x</td></tr></tbody></table>
    <div><div class="form-control" readonly>${name}</div><input name="shown"></div><p><b>${name}</b><br><small>${name}</small><br><textarea></textarea></p>
    <table><tr><th>Need</th><th>Low</th><th>High</th></tr><tr><th>${name}</th><td><input type="radio" name="m"></td><td><input type="radio" name="m"></td></tr></table>
    <div class="pair"><span class="label">${name}</span><span>x</span></div><p>${name}: x</p><p>Yes ${name}</p>`
}
