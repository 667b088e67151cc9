"use strict";
// Each chart draws the table that it names; without this script the tables say it all. Of bars the rows are months and the columns
// series; of a map the rows are divisions and the first column is drawn.
(() => {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const rtl = document.documentElement.dir === "rtl";
  const { lang } = document.documentElement;
  // As the numbers of the page are written.
  const numbers = new Intl.NumberFormat(lang === "ar" ? "ar-u-nu-arab" : lang);
  const written = (number) => numbers.format(number);

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

  const text = () => ({ color: colour("--ink"), fontFamily: "inherit" });

  const bars = (table) => {
    const { labels, series } = read(table);
    return {
      animation: false,
      textStyle: text(),
      color: ["--s1", "--s2", "--s3", "--s4", "--s5", "--s6"].map(colour),
      legend: { textStyle: text(), bottom: 0 },
      tooltip: { trigger: "axis", renderMode: "richText", valueFormatter: written },
      grid: { left: 48, right: 48, top: 16, bottom: 64 },
      xAxis: { type: "category", data: labels, inverse: rtl, axisLabel: { color: colour("--soft") } },
      yAxis: {
        type: "value", minInterval: 1, position: rtl ? "right" : "left", axisLabel: { color: colour("--soft"), formatter: written },
        splitLine: { lineStyle: { color: colour("--line") } },
      },
      series: series.map((one) => ({ ...one, type: "bar", stack: "all", barMaxWidth: 48 })),
    };
  };

  const divisions = (table) => [...table.tBodies[0].rows].map((row) => ({
    name: row.dataset.code,
    value: Number(row.cells[1].dataset.value),
    filter: row.cells[0].querySelector("a").href,
  }));

  // The boundaries of the countries that have a division in the table, as incident-service has them.
  const boundaries = async (table) => {
    const countries = [...new Set(divisions(table).map((one) => one.name.slice(0, 2)))];
    const found = await Promise.all(countries.map(async (country) => {
      const answer = await fetch(`/api/v1/boundaries/${country}`);
      return answer.ok ? (await answer.json()).features : [];
    }));
    const features = found.flat();
    if (features.length === 0) {
      throw new Error("There are no boundaries of these countries.");
    }
    const label = new Map(features.map((one) => [one.properties.code, one.properties.label]));
    echarts.registerMap("divisions", { type: "FeatureCollection", features });
    return label;
  };

  const map = (table, label) => {
    const data = divisions(table);
    const most = Math.max(...data.map((one) => one.value));
    return {
      animation: false,
      textStyle: text(),
      tooltip: {
        renderMode: "richText",
        formatter: ({ name, value, seriesType }) => seriesType === "scatter" ? written(value[2])
          : `${label.get(name) ?? name}: ${written(Number.isNaN(value) ? 0 : value)}`,
      },
      visualMap: {
        type: "continuous", seriesIndex: 0, min: 0, max: most, calculable: false, orient: "horizontal", left: "center", bottom: 0,
        textStyle: text(), text: [written(most), written(0)], inRange: { color: [colour("--raised"), colour("--s1")] },
      },
      geo: {
        map: "divisions", nameProperty: "code", roam: true, scaleLimit: { min: 1, max: 40 }, bottom: 48, top: 8,
        itemStyle: { borderColor: colour("--soft"), areaColor: colour("--ground") }, label: { show: false },
        emphasis: { label: { show: false }, itemStyle: { areaColor: colour("--notice") } }, select: { disabled: true },
      },
      series: [{ type: "map", geoIndex: 0, data }],
    };
  };

  // Half-degree cells with what is placed exactly or near; what is placed more loosely has no point.
  const points = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error("The points could not be loaded.");
    }
    const { rows } = await answer.json();
    return {
      type: "scatter", coordinateSystem: "geo", symbolSize: ([, , number]) => 6 + 4 * Math.log2(1 + number),
      itemStyle: { color: colour("--s5"), opacity: 0.8 },
      data: rows.map((row) => ({ value: [row.lon, row.lat, row.best], behind: row.incidents })),
    };
  };

  const cell = (text) => `"${text.replaceAll('"', '""')}"`;

  const csv = (table) => {
    const { labels, series } = read(table);
    const head = [table.tHead.rows[0].cells[0].textContent.trim(), ...series.map((one) => one.name)];
    const lines = labels.map((label, i) => [label, ...series.map((one) => String(one.data[i]))]);
    return [head, ...lines].map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n";
  };

  const svg = (option, place) => {
    const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: place.clientWidth, height: place.clientHeight });
    chart.setOption({ ...option, backgroundColor: colour("--ground") });
    const drawn = chart.renderToSVGString();
    chart.dispose();
    return drawn;
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

  const savable = (table, forms) => document.querySelectorAll(`[data-save][data-of="${table.id}"]`).forEach((button) => {
    const form = forms[button.dataset.save];
    if (form) {
      button.disabled = false;
      button.addEventListener("click", form);
    }
  });

  const formsOfChart = (chart, place) => ({
    png: () => save("vigil.png", chart.getDataURL({ pixelRatio: 2, backgroundColor: colour("--ground") })),
    svg: () => saveText("vigil.svg", "image/svg+xml", svg(chart.getOption(), place)),
  });

  // Begins with a byte order mark, by which spreadsheets know that it is UTF-8.
  const formsOfTable = (table) => ({ csv: () => saveText("vigil.csv", "text/csv", "\ufeff" + csv(table)) });

  const charts = [];
  const paper = matchMedia("print");

  const draw = (place, table, option) => {
    const chart = echarts.init(place, null, { renderer: "canvas" });
    chart.setOption(option());
    charts.push({ chart, option });
    // On paper the style sheet makes it fit.
    new ResizeObserver(() => paper.matches || chart.resize()).observe(place);
    savable(table, formsOfChart(chart, place));
    return chart;
  };

  const drawMap = async (place) => {
    const table = document.getElementById(place.dataset.map);
    const label = await boundaries(table);
    const chart = draw(place, table, () => map(table, label));
    let near = false;
    chart.on("georoam", () => {
      if (!near && chart.getOption().geo[0].zoom > 2) {
        near = true;
        // What could not be loaded is asked for again by the next turn of the wheel.
        points(place.dataset.points).then((shown) => chart.setOption({ series: [{}, shown] }), () => { near = false; });
      }
    });
    chart.on("click", ({ data }) => {
      const address = data?.filter ?? data?.behind;
      if (address) {
        location.assign(address);
      }
    });
  };

  // What is not looked at yet loads no boundaries.
  const whenSeen = new IntersectionObserver((seen) => seen.filter((one) => one.isIntersecting).forEach(({ target }) => {
    whenSeen.unobserve(target);
    drawMap(target).catch(() => {
      target.hidden = true;
      document.querySelector("[data-map-failed]").hidden = false;
    });
  }), { rootMargin: "100px" });

  document.querySelectorAll("[data-chart]").forEach((place) => {
    const table = document.getElementById(place.dataset.chart);
    savable(table, formsOfTable(table));
    draw(place, table, () => bars(table));
  });
  document.querySelectorAll("[data-map]").forEach((place) => {
    const table = document.getElementById(place.dataset.map);
    savable(table, formsOfTable(table));
    whenSeen.observe(place);
  });

  // Paper is white, whatever the theme: what is drawn has to be drawn anew before it is printed.
  const { theme } = document.documentElement.dataset;
  const drawIn = (other) => {
    document.documentElement.dataset.theme = other;
    charts.forEach(({ chart, option }) => {
      chart.setOption(option());
      chart.getZr().flush();
    });
  };
  addEventListener("beforeprint", () => drawIn("light"));
  addEventListener("afterprint", () => drawIn(theme));
})();
