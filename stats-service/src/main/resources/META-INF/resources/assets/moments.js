"use strict";
// A slider over the moments from the first that something was known to now. It fills the field that it names, which can do all that
// it does; letting go of it with a pointer asks at once, by keyboard Enter does.
(() => {
  const { lang } = document.documentElement;
  // As the moments of the page are written.
  const told = new Intl.DateTimeFormat(lang === "ar" ? "ar-u-nu-arab" : lang, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

  document.querySelectorAll("[data-slides]").forEach((slider) => {
    const field = slider.form.elements[slider.dataset.slides];
    const first = Date.parse(slider.dataset.first);
    const last = Date.parse(slider.dataset.last);
    const most = Number(slider.max);
    const output = slider.parentElement.querySelector("output");
    const moment = () => new Date(first + (last - first) * slider.value / most);
    const tell = () => {
      output.textContent = told.format(moment());
      slider.setAttribute("aria-valuetext", output.textContent);
    };
    const asked = field.value === "" ? last : Date.parse(field.value);
    slider.value = last > first ? Math.round((asked - first) / (last - first) * most) : most;
    tell();
    slider.addEventListener("input", () => {
      field.value = Number(slider.value) === most ? "" : moment().toISOString();
      tell();
    });
    slider.addEventListener("pointerup", () => slider.form.requestSubmit());
    slider.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        slider.form.requestSubmit();
      }
    });
  });
})();
