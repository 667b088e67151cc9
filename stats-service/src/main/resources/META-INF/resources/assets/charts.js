"use strict";
// Each chart draws the table that it names: rows are months, columns are series. Without this script the tables say it all.
(() => {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const rtl = document.documentElement.dir === "rtl";

  const read = (table) => {
    const heads = [...table.tHead.rows[0].cells].slice(1);
    const rows = [...table.tBodies[0].rows];
    return {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      series: heads.map((head, i) => ({ head, i })).filter(({ head }) => !("sum" in head.dataset)).map(({ head, i }) => ({
        name: head.textContent.trim(),
        data: rows.map((row) => Number(row.cells[i + 1].dataset.value)),
      })),
    };
  };

  const option = (table) => {
    const { labels, series } = read(table);
    const text = { color: colour("--ink"), fontFamily: "inherit" };
    return {
      animation: false,
      textStyle: text,
      color: ["--s1", "--s2", "--s3", "--s4", "--s5", "--s6"].map(colour),
      legend: { textStyle: text, bottom: 0 },
      tooltip: { trigger: "axis", renderMode: "richText" },
      grid: { left: 48, right: 48, top: 16, bottom: 64 },
      xAxis: { type: "category", data: labels, inverse: rtl, axisLabel: { color: colour("--soft") } },
      yAxis: {
        type: "value", minInterval: 1, position: rtl ? "right" : "left", axisLabel: { color: colour("--soft") },
        splitLine: { lineStyle: { color: colour("--line") } },
      },
      series: series.map((one) => ({ ...one, type: "bar", stack: "all", barMaxWidth: 48 })),
    };
  };

  const cell = (text) => `"${text.replaceAll('"', '""')}"`;

  const csv = (table) => {
    const { labels, series } = read(table);
    const head = [table.tHead.rows[0].cells[0].textContent.trim(), ...series.map((one) => one.name)];
    const lines = labels.map((label, i) => [label, ...series.map((one) => String(one.data[i]))]);
    return [head, ...lines].map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n";
  };

  const svg = (table, place) => {
    const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: place.clientWidth, height: place.clientHeight });
    chart.setOption({ ...option(table), backgroundColor: colour("--ground") });
    const text = chart.renderToSVGString();
    chart.dispose();
    return text;
  };

  const save = (name, address) => {
    const link = document.createElement("a");
    link.download = name;
    link.href = address;
    link.click();
  };

  const saveText = (name, type, text) => {
    const address = URL.createObjectURL(new Blob([text], { type }));
    save(name, address);
    URL.revokeObjectURL(address);
  };

  const forms = (chart, table, place) => ({
    png: () => save("vigil.png", chart.getDataURL({ pixelRatio: 2, backgroundColor: colour("--ground") })),
    svg: () => saveText("vigil.svg", "image/svg+xml", svg(table, place)),
    // Begins with a byte order mark, by which spreadsheets know that it is UTF-8.
    csv: () => saveText("vigil.csv", "text/csv", "\ufeff" + csv(table)),
  });

  const draw = (place) => {
    const table = document.getElementById(place.dataset.chart);
    const chart = echarts.init(place, null, { renderer: "canvas" });
    chart.setOption(option(table));
    new ResizeObserver(() => chart.resize()).observe(place);
    const saving = forms(chart, table, place);
    document.querySelectorAll(`[data-save][data-of="${place.dataset.chart}"]`).forEach((button) => {
      button.disabled = false;
      button.addEventListener("click", saving[button.dataset.save]);
    });
  };

  document.querySelectorAll("[data-chart]").forEach(draw);
})();
