"use strict";
// Without this script everything is there; with it tables can be sorted and findings filtered.
// A browser is slow with many thousands of rows: while the page loads, the style hides those after
// the first 500; then only so many at a time are put on it.
document.documentElement.className = "laadt";
document.addEventListener("DOMContentLoaded", () => {
  const STEP = 500;
  const order = new Intl.Collator("nl", { numeric: true });
  const dutch = (number) => number.toLocaleString("nl");
  const byId = (id) => document.getElementById(id);

  // What a cell is sorted by: its key when it has one, else its text.
  const key = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.k === undefined ? cell.textContent : Number(cell.dataset.k);
  };
  const compare = (a, b) => (typeof a === "number" ? a - b : order.compare(a, b));

  // The rows of `table` in another order, on the page only as far as `show` puts them there.
  const sortable = (table, rows, show) => {
    Array.from(table.tHead.rows[0].cells).forEach((header, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.title = "Sorteer op deze kolom";
      button.append(...header.childNodes);
      header.append(button);
      button.addEventListener("click", () => {
        const down = header.getAttribute("aria-sort") === "ascending";
        const keyed = rows.map((row) => [key(row, column), row]);
        keyed.sort((a, b) => (down ? compare(b[0], a[0]) : compare(a[0], b[0])));
        keyed.forEach((pair, place) => { rows[place] = pair[1]; });
        for (const other of header.parentElement.cells) other.removeAttribute("aria-sort");
        header.setAttribute("aria-sort", down ? "descending" : "ascending");
        show();
      });
    });
  };

  const rowsOf = (table) => Array.from(table.tBodies[0].rows);
  const findings = byId("meldingen-tabel");
  for (const table of document.querySelectorAll("table")) {
    if (table !== findings) {
      const rows = rowsOf(table);
      sortable(table, rows, () => table.tBodies[0].append(...rows));
    }
  }

  const form = byId("filters");
  const more = byId("meer");
  const rows = rowsOf(findings);
  const choices = [["ernst", 0], ["bestand", 1], ["regel", 4]].map(([id, column]) => ({
    select: byId(id),
    values: new Map(rows.map((row) => [row, row.cells[column].textContent])),
  }));
  let limit = STEP;
  const show = () => {
    const wanted = choices.filter((choice) => choice.select.value !== "");
    const found = rows.filter((row) =>
      wanted.every((choice) => choice.values.get(row) === choice.select.value));
    findings.tBodies[0].replaceChildren(...found.slice(0, limit));
    const rest = found.length - limit;
    more.hidden = rest <= 0;
    const counted = `${dutch(found.length)} van ${dutch(rows.length)} meldingen`;
    byId("aantal").textContent =
      rest > 0 ? `${counted}; de eerste ${dutch(limit)} staan hieronder` : counted;
  };
  const afresh = () => { limit = STEP; show(); };
  const whole = () => { limit = Infinity; show(); };
  sortable(findings, rows, show);
  form.addEventListener("change", afresh);
  form.addEventListener("reset", () => setTimeout(afresh));
  form.addEventListener("submit", (event) => event.preventDefault());
  byId("volgende").addEventListener("click", () => { limit += STEP; show(); });
  byId("alles").addEventListener("click", whole);
  window.addEventListener("beforeprint", whole);

  // A count of a file shows just those findings.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-bestand]");
    if (!link) return;
    event.preventDefault();
    byId("bestand").value = link.dataset.bestand;
    byId("ernst").value = link.dataset.ernst;
    byId("regel").value = "";
    afresh();
    const heading = document.querySelector("#meldingen h2");
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  });

  form.hidden = rows.length === 0;
  show();
  document.documentElement.className = "";
});
