"use strict";
// What has data-key is done by that key while nobody is typing; ? lists them. The reader can turn them off (WCAG 2.1.4).
addEventListener("DOMContentLoaded", () => {
  const OFF = "vigil-keys-off";
  const sheet = document.getElementById("keys");
  const on = sheet.querySelector("input");
  const button = document.getElementById("show-keys");
  const all = () => [...document.querySelectorAll("[data-key]")].filter((it) => it.offsetParent !== null);
  let sent = false;

  const name = (it) => {
    const text = (it.labels?.[0] ?? it).cloneNode(true);
    text.querySelectorAll("kbd, input, select, textarea").forEach((part) => part.remove());
    return it.getAttribute("aria-label") ?? text.textContent.trim();
  };

  // A layout without Latin letters has the same keys in the same places.
  const pressed = ({ key, code }) => {
    if (key === "؟") {
      return "?";
    }
    return key.length === 1 && key > "~" ? code.replace(/^Key|^Digit/, "").toLowerCase() : key;
  };

  const show = () => {
    sheet.querySelector("dl").replaceChildren(...all().map((it) => {
      const row = document.createElement("div");
      const key = document.createElement("kbd");
      key.textContent = it.dataset.key;
      const dt = document.createElement("dt");
      dt.append(key);
      const dd = document.createElement("dd");
      dd.textContent = name(it);
      row.append(dt, dd);
      return row;
    }));
    sheet.showModal();
  };

  on.checked = localStorage.getItem(OFF) === null;
  on.addEventListener("change", () => on.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "yes"));
  button.hidden = all().length === 0;
  button.addEventListener("click", show);
  // The sheet itself is closed by a form, which leads nowhere.
  document.addEventListener("submit", ({ target }) => { sent ||= target.method !== "dialog"; });
  addEventListener("pageshow", () => { sent = false; });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=checkbox]), select, textarea");
    if (typing && event.key === "Escape") {
      event.target.blur();
    }
    // A key that is held down must not decide the next one, which nobody has seen.
    if (typing || sent || event.repeat || !on.checked || sheet.open || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const key = pressed(event);
    if (key === "?" && !button.hidden) {
      show();
    }
    const meant = all().find((it) => it.dataset.key === key);
    if (meant) {
      event.preventDefault();
      meant.matches("a, button, [type=checkbox]") ? meant.click() : meant.focus();
    }
  });
});
