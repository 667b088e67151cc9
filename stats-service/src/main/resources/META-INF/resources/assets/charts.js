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

  const draw = (place) => {
    const chart = echarts.init(place, null, { renderer: "canvas" });
    chart.setOption(option(document.getElementById(place.dataset.chart)));
    new ResizeObserver(() => chart.resize()).observe(place);
  };

  document.querySelectorAll("[data-chart]").forEach(draw);
})();
