(() => {
  "use strict";
  const form = document.querySelector("form.f");
  const list = document.querySelector("div.s");
  if (!form || !list) return;
  const claims = Array.from(list.children);
  const search = form.querySelector("input");
  const selects = Array.from(form.querySelectorAll("select"));
  const order = selects.pop();
  const output = form.querySelector("output");
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss").replace(/ł/g, "l").replace(/ø/g, "o").replace(/ı/g, "i");
  let texts = null;
  let facets = null;

  function apply() {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const chosen = selects.map((select) => select.value).filter(Boolean);
    if (words.length && !texts) texts = claims.map((claim) => fold(claim.id + " " + claim.textContent));
    if (chosen.length && !facets) facets = claims.map((claim) => new Set(claim.dataset.f.split(" ")));
    let shown = 0;
    claims.forEach((claim, i) => {
      const isShown = words.every((word) => texts[i].includes(word)) && chosen.every((value) => facets[i].has(value));
      if (claim.hidden === isShown) claim.hidden = !isShown;
      if (isShown) shown++;
    });
    const all = claims.length.toLocaleString("en");
    output.value = shown === claims.length ? `All ${all} claims` : shown ? `${shown.toLocaleString("en")} of ${all} claims` : "No claim matches.";
  }

  function sort() {
    const [place, isDown] = [order.value[0], order.value.endsWith("-")];
    const key = (claim) => Number(claim.dataset.s.split(" ")[place]);
    const sorted = place === undefined ? claims : claims
      .map((claim, i) => ({ claim, i, key: key(claim) }))
      .sort((a, b) => (place !== "2" && (!a.key - !b.key)) || (isDown ? b.key - a.key : a.key - b.key) || a.i - b.i)
      .map((item) => item.claim);
    const fragment = document.createDocumentFragment();
    sorted.forEach((claim) => fragment.append(claim));
    list.append(fragment);
  }

  // A link to a claim shows it, whatever the filters are.
  function follow() {
    let id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    const target = id && document.getElementById(id);
    if (!target || target.parentElement !== list) return;
    if (target.hidden) {
      form.reset();
      apply();
      sort();
    }
    target.querySelector("details").open = true;
    target.scrollIntoView();
  }

  // In a large report the citation of a claim is made when the claim is opened.
  const template = document.querySelector("template");
  const forTeX = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };
  const tex = (text) => text.replace(/[\\{}$&#%_~^]/g, (c) => forTeX[c] ?? "\\" + c);

  function cite(claim, details) {
    const block = template.content.firstElementChild.cloneNode(true);
    const title = claim.querySelector("h3").textContent;
    const [words, bibTeX, csl] = block.querySelectorAll("p, pre");
    const fill = (part, id, text) => {
      part.textContent = part.textContent.replace("CLAIMTITLE", () => text).replace("{CLAIMID,", () => `{${id.replace(/[^\w:.-]/g, "-")},`)
        .replaceAll("CLAIMID", () => encodeURIComponent(id));
    };
    fill(words, claim.id, title);
    fill(bibTeX, claim.id, tex(title));
    fill(csl, claim.id, JSON.stringify(title).slice(1, -1));
    details.append(block);
  }

  if (template) {
    list.addEventListener("toggle", (event) => {
      const details = event.target;
      const claim = details.parentElement;
      if (details.open && claim.parentElement === list && !details.querySelector(".q")) cite(claim, details);
    }, true);
  }

  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, claims.length > 2000 ? 150 : 0);
  });
  selects.forEach((select) => select.addEventListener("change", apply));
  order.addEventListener("change", sort);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { apply(); sort(); }));
  addEventListener("hashchange", follow);
  if (innerWidth < 992) form.querySelector("details").open = false;
  form.hidden = false;
  form.parentElement.classList.add("m");
  apply();
  follow();
})();
