"use strict";
// What is sent when the session has ended is there again when its form comes back through the sign-in.
addEventListener("DOMContentLoaded", () => {
  const KEPT = "vigil-typed";
  const { reader } = document.documentElement.dataset;
  const fields = (form) => [...form.elements].filter((it) => it.name && !it.matches("button, [type=file]"));
  const isFixed = (it) => it.matches("[type=checkbox], [type=radio]") || it.type === "hidden" && it.name !== "seen";
  // A form is the same one when it is of the same reader, leads to the same place and lets the same be chosen.
  const identity = (form) => JSON.stringify([reader, form.getAttribute("action"),
    fields(form).map((it) => [it.name, it.type, isFixed(it) ? it.value : ""])]);

  const kept = JSON.parse(sessionStorage.getItem(KEPT));
  if (location.pathname === "/sign-in") {
    if (kept) {
      sessionStorage.setItem(KEPT, JSON.stringify({ ...kept, signedIn: true }));
    }
    return;
  }
  sessionStorage.removeItem(KEPT);
  // A provider leads back without that page; what leads to a page of ours by itself has been done.
  if (kept && (kept.signedIn || !document.referrer.startsWith(location.origin + "/"))) {
    const form = [...document.forms].find((one) => identity(one) === kept.form);
    if (form) {
      // With the revision that was seen: what others have changed meanwhile is told when it is sent.
      fields(form).forEach((it, i) => {
        if (!isFixed(it)) {
          it.value = kept.typed[i].value;
        }
        it.checked = kept.typed[i].checked;
      });
    } else {
      // The form may be on another page than the one that leads on.
      sessionStorage.setItem(KEPT, JSON.stringify({ ...kept, signedIn: true }));
    }
  }
  document.addEventListener("submit", ({ target }) => {
    if (target.method === "post") {
      const typed = fields(target).map(({ value, checked }) => ({ value, checked }));
      sessionStorage.setItem(KEPT, JSON.stringify({ form: identity(target), typed }));
    }
  });
});
