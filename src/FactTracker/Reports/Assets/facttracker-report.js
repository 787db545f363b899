(() => {
  "use strict";
  const list = document.querySelector("div.s");
  const claims = Array.from(list.querySelectorAll("article"));

  // In a large report the citation of a claim is made when the claim is opened.
  const template = document.querySelector("template");
  const forTeX = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };
  const tex = (text) => text.replace(/[\\{}$&#%_~^]/g, (c) => forTeX[c] ?? "\\" + c);

  function cite(claim, body) {
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
    body.append(block);
  }

  function open(claim, isOpen) {
    const button = claim.querySelector("button");
    const body = button.nextElementSibling;
    body.hidden = isOpen ? false : "until-found";
    button.setAttribute("aria-expanded", isOpen);
    if (isOpen && template && !body.querySelector(".q")) cite(claim, body);
  }

  for (const claim of claims) claim.querySelector("button").setAttribute("aria-expanded", "false");
  list.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) open(button.parentElement, button.getAttribute("aria-expanded") !== "true");
  });
  // Fired where a search of the browser finds words in what is folded.
  list.addEventListener("beforematch", (event) => open(event.target.closest("article"), true));

  const form = document.querySelector("form.f");
  addEventListener("hashchange", follow);
  if (!form) {
    follow();
    return;
  }

  const groups = Array.from(list.children, (group) => ({ group, size: group.childElementCount }));
  const search = form.querySelector("input");
  const selects = Array.from(form.querySelectorAll("select"));
  const order = selects.pop();
  const output = form.querySelector("output");
  const isPlain = /^[\x00-\x7f]*$/;
  const fold = (text) => isPlain.test(text) ? text.toLowerCase() : text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/ß/g, "ss").replace(/ł/g, "l").replace(/ø/g, "o").replace(/ı/g, "i");
  const texts = [];
  let facets = null;

  // Claims are made ready to be searched while the browser has nothing else to do, or when a search needs them.
  function prepare(isTimeLeft) {
    while (texts.length < claims.length && isTimeLeft()) {
      const claim = claims[texts.length];
      texts.push(fold(claim.id + " " + claim.textContent));
    }
  }

  const whenIdle = window.requestIdleCallback ?? ((action) => setTimeout(() => {
    const end = performance.now() + 10;
    action({ timeRemaining: () => end - performance.now() });
  }, 20));

  function prepareIdly(idle) {
    prepare(() => idle.timeRemaining() > 1);
    if (texts.length < claims.length) whenIdle(prepareIdly);
  }

  function apply() {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const chosen = selects.map((select) => select.value).filter(Boolean);
    if (words.length) prepare(() => true);
    if (chosen.length && !facets) facets = claims.map((claim) => new Set(claim.dataset.f.split(" ")));
    let shown = 0;
    claims.forEach((claim, i) => {
      const isShown = words.every((word) => texts[i].includes(word)) && chosen.every((value) => facets[i].has(value));
      if (claim.hidden === isShown) claim.hidden = !isShown;
      if (isShown) shown++;
    });
    groups.forEach(measure);
    const all = claims.length.toLocaleString("en");
    output.value = shown === claims.length ? `All ${all} claims` : shown ? `${shown.toLocaleString("en")} of ${all} claims` : "No claim matches.";
  }

  // A group whose claims are partly hidden is less high than the style says.
  function measure({ group, size }) {
    let shown = 0;
    for (const claim of group.children) if (!claim.hidden) shown++;
    group.hidden = shown === 0;
    group.style.containIntrinsicBlockSize = shown === size ? "" : `${shown * 11}rem`;
  }

  function sort() {
    const [place, isDown] = [order.value[0], order.value.endsWith("-")];
    const key = (claim) => Number(claim.dataset.s.split(" ")[place]);
    const sorted = place === undefined ? claims : claims
      .map((claim, i) => ({ claim, i, key: key(claim) }))
      .sort((a, b) => (place !== "2" && (!a.key - !b.key)) || (isDown ? b.key - a.key : a.key - b.key) || a.i - b.i)
      .map((item) => item.claim);
    let first = 0;
    for (const { group, size } of groups) group.append(...sorted.slice(first, first += size));
    groups.forEach(measure);
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
    if (!claims.includes(target)) return;
    if (target.hidden) {
      form.reset();
      apply();
      sort();
    }
    open(target, true);
    target.scrollIntoView();
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
  if (innerWidth < 992) form.querySelector("details").open = false;
  form.hidden = false;
  form.parentElement.classList.add("m");
  apply();
  follow();
  whenIdle(prepareIdly);
})();
